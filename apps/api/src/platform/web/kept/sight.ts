import type { FastifyRequest } from 'fastify';
import { negotiate } from '@baraza/shared/languages';
import { wantsJson } from '../page-request.js';

/** What a stranger asks for: an address, and whether she wants it as a page or as data. */
export type Sight = { readonly address: string; readonly wants: 'html' | 'json' };

/** No address that is kept is nearly as long. */
const longest = 500;

/** What is asked for by nobody in particular: without any cookie or other sign of who it is. Null: it is for one person, or changes something. */
export function sightOf(request: FastifyRequest): Sight | null {
  const { method, url, headers } = request;
  if ((method !== 'GET' && method !== 'HEAD') || url.length > longest) return null;
  if (headers.cookie !== undefined || headers.authorization !== undefined) return null;
  // The first address is the home page in the reader's language at once.
  const address = url === '/' ? `/${negotiate(headers['accept-language'] ?? '')}` : url;
  return { address, wants: wantsJson(request) ? 'json' : 'html' };
}
