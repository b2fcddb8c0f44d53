import { Module } from '@nestjs/common';
import { CommentsModule } from '#features/comments/comments.module.js';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { DraftsModule } from '#features/drafts/drafts.module.js';
import { FacilitationModule } from '#features/facilitation/facilitation.module.js';
import { LanguagesModule } from '#features/languages/languages.module.js';
import { LineageModule } from '#features/lineage/lineage.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { StancesModule } from '#features/stances/stances.module.js';
import { ContributionsResolver } from './contributions.resolver.js';
import { ContributionsService } from './contributions.service.js';
import { ErasuresService } from './erasures.service.js';
import { HistoriesResolver, StepsResolver } from './histories.resolver.js';
import { HistoriesService } from './histories.service.js';
import { KeptController } from './kept.controller.js';
import { KeptService } from './kept.service.js';
import { WithdrawalsService } from './withdrawals.service.js';

@Module({
  imports: [
    LanguagesModule,
    ConsultationsModule,
    ProposalsModule,
    CommentsModule,
    DraftsModule,
    StancesModule,
    LineageModule,
    FacilitationModule,
  ],
  controllers: [KeptController],
  providers: [
    ...[ContributionsService, WithdrawalsService, ErasuresService, HistoriesService, KeptService],
    ...[ContributionsResolver, HistoriesResolver, StepsResolver],
  ],
})
export class ContributionsModule {}
