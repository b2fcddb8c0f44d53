import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { webRoot } from './built.js';

const workerAddress = '/sw.js';

/** What the worker may do: ask this server, and nothing else. What it answers pages with carries the policy of a page. */
const policy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'";

/** Serves the worker, always at the same address; a browser asks for it anew each time, and is told when it has it already. */
export function serveWorker(server: FastifyInstance): void {
  const content = readFileSync(new URL('dist/client/sw.js', webRoot));
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  server.route({
    method: 'GET',
    url: workerAddress,
    handler: ({ headers }, reply) => {
      void reply.headers({ 'cache-control': 'no-cache', etag: tag, 'content-security-policy': policy, 'x-robots-tag': 'noindex' });
      if (headers['if-none-match']?.includes(tag)) return reply.status(304).send();
      return reply.type('text/javascript; charset=utf-8').send(content);
    },
  });
}
