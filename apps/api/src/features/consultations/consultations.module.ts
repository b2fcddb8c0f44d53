import { Module } from '@nestjs/common';
import { AccessService } from './access.service.js';
import { CardsResolver } from './cards.resolver.js';
import { ConsultationsResolver } from './consultations.resolver.js';
import { ConsultationsService } from './consultations.service.js';
import { MarksService } from './marks.service.js';
import { ParticipantsResolver } from './participants.resolver.js';
import { ParticipantsService } from './participants.service.js';
import { PhasesResolver } from './phases.resolver.js';
import { SurroundingsService } from './surroundings.service.js';
import { SuspendedService } from './suspended.service.js';
import { ThemesResolver } from './themes.resolver.js';

@Module({
  providers: [
    MarksService,
    SuspendedService,
    AccessService,
    SurroundingsService,
    ConsultationsService,
    ParticipantsService,
    ConsultationsResolver,
    CardsResolver,
    ThemesResolver,
    PhasesResolver,
    ParticipantsResolver,
  ],
  exports: [AccessService, SurroundingsService, ConsultationsService, MarksService, ParticipantsService],
})
export class ConsultationsModule {}
