import { Global, Module } from '@nestjs/common';
import { Asker } from '#platform/graphql/ask.js';
import { Door } from '#platform/graphql/door.js';
import { VisitsResolver } from './visits.resolver.js';
import { VisitsService } from './visits.service.js';

/** The door knows no visits: it is told here how to find who a token stands for. */
const door = {
  provide: Door,
  inject: [Asker, VisitsService],
  useFactory: (asker: Asker, visits: VisitsService) => new Door(asker, (token) => visits.actorOf(token)),
};

/** Global: every request comes in through a visit, every change is made in its name. */
@Global()
@Module({ providers: [VisitsService, VisitsResolver, door], exports: [VisitsService, Door] })
export class VisitsModule {}
