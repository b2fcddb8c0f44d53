import { type DynamicModule, Global, Module } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { taskBits } from '@baraza/shared/task';
import { Secret } from '#platform/secret.js';
import { Limits } from './limits.js';
import { Places } from './place.js';
import { productRules, type Rules } from './rules.js';
import { Tasks } from './task.js';

/** Global: whatever changes something or can be guessed is limited. */
@Global()
@Module({})
export class LimitsModule {
  static with(rules: Rules = productRules): DynamicModule {
    const limits = {
      provide: Limits,
      inject: [getDataSourceToken(), Secret],
      useFactory: (db: DataSource, secret: Secret) => new Limits(rules, new Tasks(secret.mark('task'), taskBits), new Places(db)),
    };
    return { module: LimitsModule, providers: [limits], exports: [Limits] };
  }
}
