import { Global, Module } from '@nestjs/common';
import { Asker } from '#platform/graphql/ask.js';
import { Cards } from './cards.js';
import { LiveGate } from './live-gate.js';
import { LiveGateway } from './live.gateway.js';
import { LiveRights, StoredRights } from './live-rights.js';
import { Rights } from './rights.js';
import { Tail } from './tail.js';
import { Wire } from './wire.js';

@Global()
@Module({
  providers: [Asker, Wire, Tail, Cards, Rights, LiveGate, LiveGateway, StoredRights, { provide: LiveRights, useExisting: StoredRights }],
  exports: [Asker, Tail, Cards, Rights, LiveGate, StoredRights],
})
export class LiveModule {}
