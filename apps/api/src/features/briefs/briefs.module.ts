import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { StancesModule } from '#features/stances/stances.module.js';
import { BriefsController } from './briefs.controller.js';
import { BriefsResolver } from './briefs.resolver.js';
import { BriefsService } from './briefs.service.js';

@Module({ imports: [ConsultationsModule, StancesModule], controllers: [BriefsController], providers: [BriefsService, BriefsResolver] })
export class BriefsModule {}
