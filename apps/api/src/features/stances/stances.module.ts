import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { ConfirmationsResolver } from './confirmations.resolver.js';
import { ConfirmationsService } from './confirmations.service.js';
import { FiguresJob } from './figures.job.js';
import { FiguresResolver } from './figures.resolver.js';
import { FiguresService } from './figures.service.js';
import { PublicationsService } from './publications.service.js';
import { StancesResolver } from './stances.resolver.js';
import { StancesService } from './stances.service.js';

@Module({
  imports: [ConsultationsModule, ProposalsModule],
  providers: [
    FiguresService,
    FiguresResolver,
    FiguresJob,
    PublicationsService,
    StancesService,
    StancesResolver,
    ConfirmationsService,
    ConfirmationsResolver,
  ],
  exports: [FiguresService],
})
export class StancesModule {}
