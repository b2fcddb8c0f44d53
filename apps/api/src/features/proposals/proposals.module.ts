import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalEditsService } from './proposal-edits.service.js';
import { ProposalRowsService } from './proposal-rows.service.js';
import { ConsultationProposalsResolver, ProposalsResolver } from './proposals.resolver.js';
import { ProposalsService } from './proposals.service.js';

@Module({
  imports: [ConsultationsModule],
  providers: [ProposalRowsService, ProposalsService, ProposalEditsService, ProposalsResolver, ConsultationProposalsResolver],
  exports: [ProposalRowsService, ProposalsService, ProposalEditsService],
})
export class ProposalsModule {}
