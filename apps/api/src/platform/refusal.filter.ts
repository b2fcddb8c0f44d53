import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { statusOf } from '@baraza/shared/errors';
import { negotiate } from '@baraza/shared/languages';
import { AppError } from './errors.js';
import { sayIn } from './locales.js';

/** Refusals are no faults: GraphQL gets them as they are, a file's reader gets a sentence. Without it Nest logs each with its stack. */
@Catch(AppError)
export class RefusalFilter implements ExceptionFilter<AppError> {
  catch(refusal: AppError, host: ArgumentsHost): AppError | undefined {
    if (host.getType<string>() !== 'http') return refusal;

    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const say = sayIn(negotiate(request.headers['accept-language'] ?? ''));
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply
      .status(statusOf[refusal.code])
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(say(`refusal.${refusal.code}`));
    return undefined;
  }
}
