import { Module } from '@nestjs/common';
import { CommentsModule } from '#features/comments/comments.module.js';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { CommentDecisionResolver, FacilitationResolver, ProposalDecisionResolver } from './facilitation.resolver.js';
import { FacilitationService } from './facilitation.service.js';

@Module({
  imports: [ConsultationsModule, ProposalsModule, CommentsModule],
  providers: [FacilitationService, FacilitationResolver, ProposalDecisionResolver, CommentDecisionResolver],
  exports: [FacilitationService],
})
export class FacilitationModule {}
