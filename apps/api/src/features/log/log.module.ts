import { Module } from '@nestjs/common';
import { CommentsModule } from '#features/comments/comments.module.js';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { ConsultationLogResolver, LogEntryResolver, LogPageResolver } from './log.resolver.js';
import { LogService } from './log.service.js';

@Module({
  imports: [ConsultationsModule, ProposalsModule, CommentsModule],
  providers: [LogService, ConsultationLogResolver, LogPageResolver, LogEntryResolver],
})
export class LogModule {}
