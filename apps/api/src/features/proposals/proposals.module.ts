import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalRowsService } from './proposal-rows.service.js';
import { ConsultationProposalsResolver, ProposalsResolver } from './proposals.resolver.js';
import { ProposalsService } from './proposals.service.js';

@Module({
  imports: [ConsultationsModule],
  providers: [ProposalRowsService, ProposalsService, ProposalsResolver, ConsultationProposalsResolver],
  exports: [ProposalRowsService, ProposalsService],
})
export class ProposalsModule {}
