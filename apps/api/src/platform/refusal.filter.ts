import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, statusOf, wordsOf } from '@baraza/shared/errors';
import { isInterfaceLanguage, negotiate } from '@baraza/shared/languages';
import { AppError } from './errors.js';
import { codeOf as codeOfFault, faultLine } from './graphql/ask.js';
import { sayIn } from './locales.js';

const log = new Logger('Files');

/**
 * GraphQL words its refusals and faults itself, a file's reader gets a sentence.
 * Catches everything: Nest would log what it catches whole, and a failed statement holds what people wrote.
 */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(fault: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'http') return fault;

    const code = fault instanceof AppError ? fault.code : codeOf(fault);
    if (!(fault instanceof AppError) && statusOf[code] >= 500) log.error(faultLine(fault));
    const details = fault instanceof AppError ? fault.details : {};
    const words = wordsOf(code, details);
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const say = sayIn(negotiate(request.headers['accept-language'] ?? ''));
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (code === 'PROVE' && request.headers.accept?.includes('text/html')) return void reply.redirect(provingFirst(request), 303);
    if (details.waitSeconds) void reply.header('retry-after', details.waitSeconds);
    void reply
      .status(statusOf[code])
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(say(words.key, words.values));
    return undefined;
  }
}

/** Where one proves that it is really she; from there she comes back to the page she asked from. */
function provingFirst({ url, headers }: FastifyRequest): string {
  const [language = negotiate(headers['accept-language'] ?? '')] = url.split('/').filter(isInterfaceLanguage);
  const from = URL.canParse(headers.referer ?? '') ? new URL(headers.referer ?? '').pathname : `/${language}`;
  return `/${language}/prove?then=${encodeURIComponent(from)}`;
}

/** Nest's own refusals: no such address, a body that cannot be read. */
function codeOf(fault: unknown): ErrorCode {
  const status = fault instanceof HttpException ? fault.getStatus() : 500;
  if (status === 404) return 'NOT_FOUND';
  if (status === 413) return 'TOO_LARGE';
  if (status < 500) return 'INVALID_INPUT';
  return codeOfFault(fault);
}
