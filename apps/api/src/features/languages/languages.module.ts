import { Global, Module } from '@nestjs/common';
import { LanguagesResolver } from './languages.resolver.js';
import { LanguagesService } from './languages.service.js';

/** Global: every noun has texts. */
@Global()
@Module({ providers: [LanguagesService, LanguagesResolver], exports: [LanguagesService] })
export class LanguagesModule {}
