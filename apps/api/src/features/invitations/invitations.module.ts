import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ConsultationBatchesResolver, InvitationsResolver } from './invitations.resolver.js';
import { InvitationsService } from './invitations.service.js';

@Module({ imports: [ConsultationsModule], providers: [InvitationsService, InvitationsResolver, ConsultationBatchesResolver] })
export class InvitationsModule {}
