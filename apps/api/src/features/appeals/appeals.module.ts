import { Module } from '@nestjs/common';
import { CommentsModule } from '#features/comments/comments.module.js';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { FacilitationModule } from '#features/facilitation/facilitation.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { AppealsResolver, ConsultationAppealsResolver } from './appeals.resolver.js';
import { AppealsService } from './appeals.service.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { QueueService } from './queue.service.js';

@Module({
  imports: [ConsultationsModule, ProposalsModule, CommentsModule, FacilitationModule],
  providers: [QueueService, AppealsService, AppealsResolver, ConsultationAppealsResolver, DecisionsResolver],
})
export class AppealsModule {}
