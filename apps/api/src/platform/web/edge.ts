import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions } from 'fastify';
import { everywhere, noPagePolicy } from './headers.js';

/** How long the server waits for those who are slow, and how much it takes of anyone before it knows what is wanted. */
export const edge = {
  requestTimeout: 30_000,
  // Longer than somebody looks at a list, shorter than what a proxy or a browser believes in.
  keepAliveTimeout: 20_000,
  maxRequestsPerSocket: 100,
  http: { headersTimeout: 10_000, maxHeaderSize: 8 * 1024, connectionsCheckingInterval: 2_000 },
  clientErrorHandler: refuseUnreadable,
} satisfies FastifyHttpOptions<Server>;

/** The most connections at once; what comes beyond it waits for a free one at the door. */
export const connectionsMost = 12_000;

const statusOf: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

const headers = { ...everywhere, 'content-security-policy': noPagePolicy, 'x-robots-tag': 'noindex', 'cache-control': 'no-store' };
const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);

/** Answers what is no HTTP, or does not come to an end: by a status alone. */
function refuseUnreadable({ code }: { code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable && socket.bytesWritten === 0) {
    socket.write(
      `HTTP/1.1 ${statusOf[code ?? ''] ?? '400 Bad Request'}\r\n${lines.join('')}content-length: 0\r\nconnection: close\r\n\r\n`,
    );
  }
  socket.destroySoon();
}
