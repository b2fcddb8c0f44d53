import { Module } from '@nestjs/common';
import { CommentsModule } from '#features/comments/comments.module.js';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { JudgedService } from './judged.service.js';
import { CommentDecisionResolver, FacilitationResolver, ProposalDecisionResolver } from './facilitation.resolver.js';
import { FacilitationService } from './facilitation.service.js';

@Module({
  imports: [ConsultationsModule, ProposalsModule, CommentsModule],
  providers: [JudgedService, FacilitationService, FacilitationResolver, ProposalDecisionResolver, CommentDecisionResolver],
  exports: [JudgedService, FacilitationService],
})
export class FacilitationModule {}
