import { type DynamicModule, Module } from '@nestjs/common';
import { Counting } from './counting.js';

/** Lends the connection that counts what lies apart. */
@Module({})
export class CountingModule {
  static with(ownerUrl: string): DynamicModule {
    const provider = { provide: Counting, useFactory: () => new Counting(ownerUrl) };
    return { module: CountingModule, global: true, providers: [provider], exports: [Counting] };
  }
}
