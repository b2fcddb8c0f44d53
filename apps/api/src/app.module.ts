import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthorsModule } from '#features/authors/authors.module.js';
import { AppealsModule } from '#features/appeals/appeals.module.js';
import { AdministrationModule } from '#features/administration/administration.module.js';
import { BriefsModule } from '#features/briefs/briefs.module.js';
import { CommentsModule } from '#features/comments/comments.module.js';
import { ConsultationsModule } from '#features/consultations/consultations.module.js';
import { ContributionsModule } from '#features/contributions/contributions.module.js';
import { DraftsModule } from '#features/drafts/drafts.module.js';
import { FacilitationModule } from '#features/facilitation/facilitation.module.js';
import { InvitationsModule } from '#features/invitations/invitations.module.js';
import { LanguagesModule } from '#features/languages/languages.module.js';
import { LineageModule } from '#features/lineage/lineage.module.js';
import { LogModule } from '#features/log/log.module.js';
import { ProposalsModule } from '#features/proposals/proposals.module.js';
import { SearchModule } from '#features/search/search.module.js';
import { SessionsModule } from '#features/sessions/sessions.module.js';
import { StaffModule } from '#features/staff/staff.module.js';
import { RatingsModule } from '#features/ratings/ratings.module.js';
import { StancesModule } from '#features/stances/stances.module.js';
import { SuspensionsModule } from '#features/suspensions/suspensions.module.js';
import { VisitsModule } from '#features/visits/visits.module.js';
import { CountingModule } from '#platform/db/counting.module.js';
import { webOptions } from '#platform/db/options.js';
import { ContractController } from '#platform/graphql/contract.controller.js';
import { Door } from '#platform/graphql/door.js';
import { LeanFields } from '#platform/graphql/lean.js';
import { graphqlDriver, graphqlOptions } from '#platform/graphql/options.js';
import { HealthController } from '#platform/health.controller.js';
import { LimitsModule } from '#platform/limits/limits.module.js';
import { LiveModule } from '#platform/live/live.module.js';
import { SecretModule } from '#platform/secret.module.js';
import { RefusalFilter } from '#platform/refusal.filter.js';
import type { Settings } from './config.js';
import { DemoModule } from './demo/demo.module.js';
import { entities } from './entities.js';

/** The table of contents, lowest first. */
export const features = [
  VisitsModule,
  LanguagesModule,
  ConsultationsModule,
  StaffModule,
  AdministrationModule,
  InvitationsModule,
  ProposalsModule,
  AuthorsModule,
  CommentsModule,
  RatingsModule,
  SearchModule,
  DraftsModule,
  StancesModule,
  LineageModule,
  FacilitationModule,
  SuspensionsModule,
  AppealsModule,
  LogModule,
  ContributionsModule,
  SessionsModule,
  BriefsModule,
];

@Module({})
export class AppModule {
  static with({
    databaseUrl,
    ownerUrl,
    secret,
    limits,
  }: Pick<Settings, 'databaseUrl' | 'secret' | 'limits'> & { ownerUrl: string }): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...webOptions(databaseUrl), entities, retryAttempts: 0 }),
        CountingModule.with(ownerUrl),
        SecretModule.with(secret),
        GraphQLModule.forRootAsync({ driver: graphqlDriver, inject: [Door], useFactory: graphqlOptions }),
        LimitsModule.with(limits),
        LiveModule,
        ...features,
        DemoModule,
      ],
      controllers: [HealthController, ContractController],
      providers: [{ provide: APP_FILTER, useClass: RefusalFilter }, LeanFields],
    };
  }
}
