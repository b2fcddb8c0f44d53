import type { FastifyReply, FastifyRequest } from 'fastify';
import { sayIn } from '#platform/locales.js';
import { isForeign } from '#platform/origin.js';
import { languageOf } from './page-request.js';

/** Refuses whatever would change something and comes from a page of another site. */
export async function refuseForeign(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const { origin, referer, 'sec-fetch-site': site } = request.headers;
  const isElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
  // An old browser that tells neither origin nor site tells where the form stood.
  const source = origin ?? (site === undefined ? referer : undefined);
  if (!isElsewhere && !isForeign({ origin: source, host: request.host })) return undefined;

  const words = sayIn(languageOf(request))('refusal.FORBIDDEN');
  return reply.status(403).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(words);
}
