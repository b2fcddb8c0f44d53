import { Global, Module } from '@nestjs/common';
import { readEnvironment } from '#config';
import { Asker } from '#platform/graphql/ask.js';
import { Secret } from '#platform/secret.js';
import { Cards } from './cards.js';
import { LiveGate } from './live-gate.js';
import { LiveGateway } from './live.gateway.js';
import { LiveRights, StoredRights } from './live-rights.js';
import { Rights } from './rights.js';
import { Tail } from './tail.js';
import { Here } from './here.js';
import { Notices } from './notices.js';
import { RedisHints } from './redis-hints.js';
import { Wire } from './wire.js';

/** Only where the environment names a Redis. */
const redisHints = {
  provide: RedisHints,
  inject: [Secret],
  useFactory: (secret: Secret) => {
    const { REDIS_URL } = readEnvironment();
    return REDIS_URL ? new RedisHints(REDIS_URL, `baraza:${secret.mark('redis').toString('hex', 0, 8)}`) : undefined;
  },
};

@Global()
@Module({
  providers: [
    Asker,
    Notices,
    redisHints,
    Wire,
    Here,
    Tail,
    Cards,
    Rights,
    LiveGate,
    LiveGateway,
    StoredRights,
    { provide: LiveRights, useExisting: StoredRights },
  ],
  exports: [Asker, Tail, Cards, Rights, LiveGate, StoredRights],
})
export class LiveModule {}
