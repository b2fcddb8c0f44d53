import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiate } from '@baraza/shared/languages';
import { sayIn } from '#platform/locales.js';
import { guard } from './headers.js';

/** Answers an address that is none (`/%ff`), before any route or hook is reached. */
export function refuseAddress(_: unknown, { headers }: FastifyRequest, reply: FastifyReply): void {
  guard(reply);
  const words = sayIn(negotiate(headers['accept-language'] ?? ''))('refusal.NOT_FOUND');
  void reply.status(404).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(words);
}
