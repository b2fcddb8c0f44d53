import { Global, Module } from '@nestjs/common';
import { DetectionService } from './detection.service.js';
import { LanguagesResolver } from './languages.resolver.js';
import { LanguagesService } from './languages.service.js';
import { RevisionsService } from './revisions.service.js';

/** Global: every noun has texts. */
@Global()
@Module({
  providers: [LanguagesService, RevisionsService, DetectionService, LanguagesResolver],
  exports: [LanguagesService, RevisionsService],
})
export class LanguagesModule {}
