import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { DraftsResolver } from './drafts.resolver.js';
import { DraftsService } from './drafts.service.js';

@Module({
  imports: [ConsultationsModule, ProposalsModule],
  providers: [DraftsService, DraftsResolver],
  exports: [DraftsService],
})
export class DraftsModule {}
