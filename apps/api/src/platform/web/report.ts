import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Counter } from '#platform/limits/counter.js';
import type { Pages } from './built.js';
import { reportAddress } from './headers.js';

const log = new Logger('Report');
const kinds = ['application/csp-report', 'application/reports+json'];
const bytesMost = 8 * 1024;

/** A report as a browser sends it, in the old form or the new. Only these parts of it are ever read. */
type Report = { readonly directive: unknown; readonly address: unknown };

/**
 * Takes what browsers tell of what they forbade on our pages: it means that a page is broken, or that somebody tries
 * something. Of a report only the directive and the kind of page are kept, in the log: its address would tell who read what.
 */
export function takeReports(server: FastifyInstance, pages: Pages): void {
  const taken = new Counter([[10, 60]]);
  server.addContentTypeParser(kinds, { parseAs: 'string', bodyLimit: bytesMost }, (_, body, done) => done(null, body));
  server.route({
    method: 'POST',
    url: reportAddress,
    handler: async ({ body, headers }, reply) => {
      void reply.header('cache-control', 'no-store');
      if (!kinds.some((kind) => headers['content-type']?.startsWith(kind))) return reply.status(415).send();
      const wait = await taken.take('reports');
      if (wait > 0) return reply.status(429).header('retry-after', wait).send();

      const { app } = await pages();
      for (const { directive, address } of reportsIn(String(body)).slice(0, 5)) {
        if (typeof directive === 'string' && /^[a-z-]{3,40}$/.test(directive))
          log.warn(`${directive} on ${app.pageAt(pathOf(address)) ?? 'no page'}`);
      }
      return reply.status(204).send();
    },
    errorHandler: (fault, _, reply) =>
      void reply
        .status(fault.statusCode ?? 400)
        .header('cache-control', 'no-store')
        .send(),
  });
}

function reportsIn(body: string): readonly Report[] {
  const sent = parsed(body);
  if (Array.isArray(sent)) return sent.map((each) => newReport(partOf(each, 'body')));
  const old = partOf(sent, 'csp-report');
  return [{ directive: partOf(old, 'effective-directive') ?? partOf(old, 'violated-directive'), address: partOf(old, 'document-uri') }];
}

function newReport(body: unknown): Report {
  return { directive: partOf(body, 'effectiveDirective'), address: partOf(body, 'documentURL') };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function partOf(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, name) ? (whole as Record<string, unknown>)[name] : undefined;
}

function pathOf(address: unknown): string {
  return typeof address === 'string' && URL.canParse(address) ? new URL(address).pathname : '';
}
