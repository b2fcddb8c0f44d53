import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { CommentsResolver, ThreadResolver } from './comments.resolver.js';
import { CommentRowsService } from './comment-rows.service.js';
import { PlacesService } from './places.service.js';
import { ThreadPagesService } from './thread-pages.service.js';
import { CommentEditsService } from './comment-edits.service.js';
import { CommentsService } from './comments.service.js';
import { GroundService } from './ground.service.js';
import { PublishingService } from './publishing.service.js';
import { SentencesResolver, SuggestionsResolver } from './suggestions.resolver.js';
import { SuggestionsService } from './suggestions.service.js';

@Module({
  imports: [ConsultationsModule, ProposalsModule],
  providers: [
    ...[
      CommentRowsService,
      PlacesService,
      ThreadPagesService,
      GroundService,
      PublishingService,
      CommentsService,
      CommentEditsService,
      SuggestionsService,
    ],
    ...[CommentsResolver, ThreadResolver, SuggestionsResolver, SentencesResolver],
  ],
  exports: [CommentRowsService, PlacesService, CommentsService, CommentEditsService, SuggestionsService],
})
export class CommentsModule {}
