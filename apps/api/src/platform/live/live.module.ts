import { Global, Module } from '@nestjs/common';
import { Asker } from '#platform/graphql/ask.js';
import { Cards } from './cards.js';
import { LiveGateway } from './live.gateway.js';
import { Rights } from './rights.js';
import { Tail } from './tail.js';
import { Wire } from './wire.js';

@Global()
@Module({ providers: [Asker, Wire, Tail, Cards, Rights, LiveGateway], exports: [Asker, Tail, Cards, Rights] })
export class LiveModule {}
