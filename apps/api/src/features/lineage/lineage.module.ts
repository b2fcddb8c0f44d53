import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { LineageResolver } from './lineage.resolver.js';
import { LineageService } from './lineage.service.js';
import { MergeRowsService } from './merge-rows.service.js';
import { MergesResolver } from './merges.resolver.js';
import { MergesService } from './merges.service.js';

@Module({
  imports: [ConsultationsModule, ProposalsModule],
  providers: [LineageService, MergeRowsService, MergesService, LineageResolver, MergesResolver],
  exports: [MergeRowsService],
})
export class LineageModule {}
