import 'reflect-metadata';
import cookie from '@fastify/cookie';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { bodyBytes } from '@baraza/shared/limits';
import { DataSource } from 'typeorm';
import { StaffService } from '#features/staff/staff.service.js';
import { Compaction } from '#platform/db/compaction.js';
import { migrate } from '#platform/db/migrate.js';
import { asOwner } from '#platform/db/owner.js';
import { requireSameSecret } from '#platform/db/secret-check.js';
import { webLogin } from '#platform/db/web-login.js';
import { Door, visitSign } from '#platform/graphql/door.js';
import { LiveGateway } from '#platform/live/live.gateway.js';
import { Tail } from '#platform/live/tail.js';
import { Secret } from '#platform/secret.js';
import { refuseAddress } from '#platform/web/bad-address.js';
import { connectionsMost, edge } from '#platform/web/edge.js';
import { KeptPages } from '#platform/web/kept/kept-pages.js';
import { versionsIn } from '#platform/web/kept/versions.js';
import { mountWeb } from '#platform/web/mount.js';
import { AppModule } from './app.module.js';
import { readEnvironment, type Settings } from './config.js';
import { type ComeIn, Demo } from './demo/demo.js';

/** A running Baraza. */
export type Running = {
  readonly address: string;
  readonly close: () => Promise<void>;
  readonly comeIn: ComeIn | null;
  /** Where the first administrator sets up her sign-in, once; null when there is one. */
  readonly firstAdministrator: string | null;
};

/** What the application stands on. */
type Foundation = Pick<Settings, 'databaseUrl' | 'secret' | 'dev' | 'limits'> & {
  /** The database as its owner; the same as `databaseUrl` where that is the owner's. */
  readonly ownerUrl?: string;
};

const levels: readonly LogLevel[] = ['error', 'warn', 'log', 'debug'];

/** The application on its database, not listening yet. Logs hold no address, no cookie and no text of anyone. */
export async function build({ dev = false, ...settings }: Foundation): Promise<NestFastifyApplication> {
  const { TRUST_PROXY, LOG_LEVEL, KEPT_PAGES_MB } = readEnvironment();
  const adapter = new FastifyAdapter({
    logger: false,
    bodyLimit: bodyBytes,
    trustProxy: TRUST_PROXY || false,
    ...edge,
    frameworkErrors: refuseAddress,
  });
  const logger = new ConsoleLogger({ logLevels: levels.slice(0, levels.indexOf(LOG_LEVEL) + 1), colors: false });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with({ ownerUrl: settings.databaseUrl, ...settings }), adapter, {
    logger,
    abortOnError: false,
  });
  app.getHttpServer().maxConnections = connectionsMost;
  await app.register(cookie);
  app.useWebSocketAdapter(new IoAdapter(app));
  adapter.getInstance().addHook('preClose', (done) => {
    app.get(LiveGateway).hangUp();
    done();
  });
  const door = app.get(Door);
  const kept = new KeptPages(versionsIn(app.get(DataSource)), KEPT_PAGES_MB * 1024 * 1024);
  app.get(Tail).onChange((consultationId) => kept.forget(consultationId));
  await mountWeb(app, {
    ask: (request, reply) => door.ask(request, reply),
    askAsStranger: door.askAsStranger,
    visitSign,
    kept,
    dev,
  });
  return app;
}

/** Migrates the database, loads the demo if wished, and serves everything on one port. */
export async function serve(settings: Settings): Promise<Running> {
  await migrate(settings.databaseUrl);
  const webUrl = await webLogin(settings.databaseUrl, settings.secret);
  const app = await build({ ...settings, databaseUrl: webUrl, ownerUrl: settings.databaseUrl });
  await requireSameSecret(app.get(DataSource), app.get(Secret));
  const demo = app.get(Demo);
  const isFilled = settings.demo ? await demo.load() : await demo.close();
  // A first start writes much. It is brought to the disk before anyone comes in, so that a stop right afterwards is quick.
  if (isFilled) await asOwner(settings.databaseUrl, 'checkpoint').catch(() => undefined);
  // Before anyone comes in: where many wait at the door, a start must not wait behind them.
  const comeIn = settings.demo ? await demo.comeIn() : null;
  const firstAdministrator = await app.get(StaffService).inviteFirst();
  await app.listen({ port: settings.port, host: settings.host });
  const compaction = new Compaction(settings.databaseUrl).start();
  return {
    address: await app.getUrl(),
    close: () => {
      compaction.stop();
      return app.close();
    },
    comeIn,
    firstAdministrator,
  };
}
