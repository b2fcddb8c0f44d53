import { Module } from '@nestjs/common';
import { CommentsModule } from '#features/comments/comments.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { Reading } from '#platform/db/reading.js';
import { LookAlikesService } from './look-alikes.service.js';
import { SearchJob } from './search.job.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [ProposalsModule, CommentsModule],
  providers: [Reading, SearchService, LookAlikesService, SearchResolver, SearchJob],
})
export class SearchModule {}
