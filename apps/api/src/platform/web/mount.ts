import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import statics from '@fastify/static';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, statusOf } from '@baraza/shared/errors';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { Ask, PageAnswer } from '@baraza/shared/web';
import { faultLine } from '#platform/graphql/ask.js';
import { builtPages, type Pages, webRoot } from './built.js';
import { freshPages } from './fresh.js';
import { encodingFor, pressed } from './encoding.js';
import { developmentPolicy, guard, pageHeaders, pagePolicy } from './headers.js';
import { KeptAnswer } from './kept/answer.js';
import type { KeptPages } from './kept/kept-pages.js';
import { Strangers } from './kept/strangers.js';
import { languageOf, pageRequest, wantsJson } from './page-request.js';
import { refuseForeign } from './foreign.js';
import { clear, forgetWhoLeft } from './left.js';
import { refuseLongAddress } from './long-address.js';
import { takeReports } from './report.js';
import { serveWorker } from './worker-file.js';

export type Mounting = {
  /** Lets a page ask the schema as the one who asked for the page. */
  readonly ask: (request: FastifyRequest, reply: FastifyReply) => (language: InterfaceLanguage) => Ask;
  /** The same, as nobody in particular. */
  readonly askAsStranger: (language: InterfaceLanguage) => Ask;
  /** A sign of the visit a request carries, which tells nothing of it; null when it carries none. */
  readonly visitSign: (request: FastifyRequest) => string | null;
  readonly kept: KeptPages;
  readonly dev: boolean;
};

const log = new Logger('Web');

/** What is made anew for one reader: most phones wait for the network, not for us. */
const lightly = { br: 4, gzip: 4 };

/** Serves the pages and their files at every address nothing else answers. To be called before the application listens. */
export async function mountWeb(app: NestFastifyApplication, mounting: Mounting): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  const pages = mounting.dev ? await freshPages(app) : await builtPages();
  // Pages that are changing while one looks are kept for nobody.
  const strangers = mounting.dev ? null : await strangersOf(pages, mounting);
  if (strangers) server.addHook('onRequest', strangers.answer);
  server.addHook('onRequest', refuseLongAddress);
  server.addHook('onRequest', refuseForeign);
  server.addHook('onRequest', forgetWhoLeft);
  server.addHook('onSend', async (_, reply) => guard(reply));
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: lightly.br, [constants.BROTLI_PARAM_LGWIN]: 18 } },
  });
  if (!mounting.dev) {
    const assets = {
      root: fileURLToPath(new URL('dist/client/assets', webRoot)),
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      maxAge: '1y',
    };
    await app.register(statics, { ...assets, decorateReply: false, index: false });
    serveWorker(server);
  }
  takeReports(server, pages);
  server.route({
    method: ['GET', 'POST'],
    url: '/*',
    handler: (request, reply) => answer(pages, strangers, request, reply, mounting),
    errorHandler: (fault, request, reply) => void failed(pages, statusIn(fault), fault, request, reply),
  });
}

async function strangersOf(pages: Pages, { kept, askAsStranger }: Mounting): Promise<Strangers> {
  const { app, assets } = await pages();
  return new Strangers(app, assets, kept, askAsStranger);
}

async function answer(
  pages: Pages,
  strangers: Strangers | null,
  request: FastifyRequest,
  reply: FastifyReply,
  { ask, visitSign, dev }: Mounting,
): Promise<FastifyReply> {
  if (request.method === 'POST' && !request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    return apologise(pages, 'INVALID_INPUT', request, reply, 415);
  }
  try {
    const made = await strangers?.make(request);
    if (made instanceof KeptAnswer) {
      strangers?.send(made, request, reply);
      return reply;
    }
    const { app, assets } = await pages();
    const sign = visitSign(request);
    const page = made ?? (await app.answer(pageRequest(request, sign, ask(request, reply)), assets));
    void reply.headers(pageHeaders(app.styles, request.protocol === 'https'));
    if (dev) void reply.header('content-security-policy', developmentPolicy);
    if (page.waitSeconds) void reply.header('retry-after', page.waitSeconds);
    if (page.isLeaving) clear(reply);
    if (page.location) void reply.header('location', page.location);
    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    const body = pressed(page.body, encoding, lightly);
    return reply
      .headers(keeping(page, sign !== null))
      .status(page.status)
      .type(page.type)
      .send(body);
  } catch (fault) {
    log.error(faultLine(fault));
    return apologise(pages, 'INTERNAL', request, reply);
  }
}

/** A page that holds something of one person or one moment is kept by nobody; the others are asked for again each time. */
function keeping({ isPrivate }: PageAnswer, isPersonal: boolean): Record<string, string> {
  return {
    'cache-control': isPrivate || isPersonal ? 'private, no-store' : 'no-cache',
    vary: 'accept, accept-encoding, accept-language, cookie',
  };
}

/** The page shown when not even the pages work; a page that is already running is told the code, and says it itself. */
async function apologise(
  pages: Pages,
  code: ErrorCode,
  request: FastifyRequest,
  reply: FastifyReply,
  status = statusOf[code],
): Promise<FastifyReply> {
  void reply.status(status).headers({ 'cache-control': 'no-store', vary: 'accept' });
  if (wantsJson(request)) return reply.type('application/json; charset=utf-8').send({ sorry: code });

  const { app } = await pages();
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', pagePolicy(app.styles, request.protocol === 'https'))
    .send(app.sorry(languageOf(request), code));
}

/** A request that could not even be read, or a fault of ours. */
function failed(pages: Pages, status: number, fault: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (status >= 500) log.error(faultLine(fault));
  const code: ErrorCode = status === 413 ? 'TOO_LARGE' : status < 500 ? 'INVALID_INPUT' : 'INTERNAL';
  return apologise(pages, code, request, reply, status);
}

/** Fastify says `statusCode`, Nest `status`. */
function statusIn({ statusCode, status }: { statusCode?: number; status?: number }): number {
  return statusCode ?? status ?? 500;
}
