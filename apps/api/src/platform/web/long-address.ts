import type { FastifyReply, FastifyRequest } from 'fastify';
import { sayIn } from '#platform/locales.js';
import { languageOf } from './page-request.js';

/** No address of ours is nearly as long. */
const longest = 2048;

/** Refuses an address that is longer than any of ours, before anything reads it. */
export async function refuseLongAddress(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (request.url.length <= longest) return undefined;
  const words = sayIn(languageOf(request))('refusal.NOT_FOUND');
  return reply.status(414).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(words);
}
