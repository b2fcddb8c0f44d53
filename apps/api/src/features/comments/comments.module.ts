import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { CommentsResolver, ThreadResolver } from './comments.resolver.js';
import { CommentsService } from './comments.service.js';
import { GroundService } from './ground.service.js';
import { PublishingService } from './publishing.service.js';

@Module({
  imports: [ConsultationsModule, ProposalsModule],
  providers: [CommentsService, GroundService, PublishingService, CommentsResolver, ThreadResolver],
  exports: [CommentsService],
})
export class CommentsModule {}
