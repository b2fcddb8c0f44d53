import { Module } from '@nestjs/common';
import { ConsultationSessionsResolver, ProgrammeItemsResolver, SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';

@Module({ providers: [SessionsService, SessionsResolver, ProgrammeItemsResolver, ConsultationSessionsResolver] })
export class SessionsModule {}
