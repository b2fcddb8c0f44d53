import { Module } from '@nestjs/common';
import { CommentsModule } from '#features/comments/comments.module.js';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { RatingsResolver } from './ratings.resolver.js';
import { RatingsService } from './ratings.service.js';

@Module({ imports: [ConsultationsModule, CommentsModule], providers: [RatingsService, RatingsResolver] })
export class RatingsModule {}
