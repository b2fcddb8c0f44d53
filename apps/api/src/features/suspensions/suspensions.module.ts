import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { FacilitationModule } from '#features/facilitation/facilitation.module.js';
import { ConsultationSuspensionsResolver, SuspensionsResolver } from './suspensions.resolver.js';
import { SuspensionsService } from './suspensions.service.js';

@Module({
  imports: [ConsultationsModule, FacilitationModule],
  providers: [SuspensionsService, SuspensionsResolver, ConsultationSuspensionsResolver],
})
export class SuspensionsModule {}
