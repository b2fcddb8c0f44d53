import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ConsultationProposalsResolver, ProposalsResolver } from './proposals.resolver.js';
import { ProposalsService } from './proposals.service.js';

@Module({
  imports: [ConsultationsModule],
  providers: [ProposalsService, ProposalsResolver, ConsultationProposalsResolver],
  exports: [ProposalsService],
})
export class ProposalsModule {}
