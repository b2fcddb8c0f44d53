import { Global, Module } from '@nestjs/common';
import { readEnvironment } from '#config';
import { Asker } from '#platform/graphql/ask.js';
import { Door } from '#platform/graphql/door.js';
import { ActorsService } from './actors.service.js';
import { OwnVisitsService } from './own-visits.service.js';
import { ReceiptsResolver } from './receipts.resolver.js';
import { ReceiptsService } from './receipts.service.js';
import { VisitsController } from './visits.controller.js';
import { VisitsJob } from './visits.job.js';
import { VisitsResolver } from './visits.resolver.js';
import { VisitsService } from './visits.service.js';

/** The door knows no visits: it is told here how to find who a token stands for. */
const door = {
  provide: Door,
  inject: [Asker, VisitsService],
  useFactory: (asker: Asker, visits: VisitsService) => new Door(asker, (token) => visits.actorOf(token), readEnvironment().PUBLIC_URL),
};

/** Global: every request comes in through a visit, every change is made in its name. */
@Global()
@Module({
  controllers: [VisitsController],
  providers: [ActorsService, VisitsService, OwnVisitsService, ReceiptsService, VisitsResolver, ReceiptsResolver, VisitsJob, door],
  exports: [VisitsService, OwnVisitsService, ReceiptsService, VisitsJob, Door],
})
export class VisitsModule {}
