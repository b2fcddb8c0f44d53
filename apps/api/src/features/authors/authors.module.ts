import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { AuthorsResolver } from './authors.resolver.js';
import { AuthorsService } from './authors.service.js';

@Module({ imports: [ConsultationsModule, ProposalsModule], providers: [AuthorsService, AuthorsResolver] })
export class AuthorsModule {}
