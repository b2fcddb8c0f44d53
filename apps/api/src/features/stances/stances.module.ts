import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { ConfirmationsResolver } from './confirmations.resolver.js';
import { ConfirmationsService } from './confirmations.service.js';
import { StancesResolver } from './stances.resolver.js';
import { StancesService } from './stances.service.js';

@Module({
  imports: [ConsultationsModule, ProposalsModule],
  providers: [StancesService, StancesResolver, ConfirmationsService, ConfirmationsResolver],
  exports: [StancesService],
})
export class StancesModule {}
