import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { leftCookie } from '@baraza/shared/leaving';

/** Tells the browser to clear all it keeps of this site. */
export function clear(reply: FastifyReply): void {
  void reply.header('clear-site-data', '"cache", "cookies", "storage"').clearCookie(leftCookie, { path: '/' });
}

/** Who left while nothing got through comes back as nobody: none of her cookies counts, and her browser is told to drop them. */
export async function forgetWhoLeft(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!request.cookies[leftCookie] || isLeaving(request)) return;
  for (const name of Object.keys(request.cookies)) void reply.clearCookie(name, { path: '/', secure: name.startsWith('__Host-') });
  request.cookies = {};
}

/** The form that ends a visit still has to know which. */
function isLeaving({ method, url }: FastifyRequest): boolean {
  return method === 'POST' && /^\/\w+\/leave$/.test(url);
}
