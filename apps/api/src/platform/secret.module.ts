import { type DynamicModule, Module } from '@nestjs/common';
import { Secret } from './secret.js';

/** Lends the installation's secret to whoever marks or seals. */
@Module({})
export class SecretModule {
  static with(secret: string): DynamicModule {
    return { module: SecretModule, global: true, providers: [{ provide: Secret, useValue: new Secret(secret) }], exports: [Secret] };
  }
}
