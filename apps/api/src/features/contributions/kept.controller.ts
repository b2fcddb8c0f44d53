import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { isInterfaceLanguage } from '@baraza/shared/languages';
import { ensureProved } from '#features/people/actor.js';
import { visitorOf } from '#features/visits/actor.js';
import { note } from '#platform/db/audit.js';
import { AppError, notFound } from '#platform/errors.js';
import { Door } from '#platform/graphql/door.js';
import { KeptService } from './kept.service.js';

/** All that is kept about the one who asks, as a file that any phone can open. */
@Controller('files/:language')
export class KeptController {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly kept: KeptService,
    private readonly door: Door,
  ) {}

  @Get('mine.txt')
  async text(@Param('language') language: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    if (!isInterfaceLanguage(language)) throw notFound();
    const context = this.door.context(request, reply, language);
    const actor = await visitorOf(context);
    if (!actor) throw new AppError('NOT_SIGNED_IN');
    ensureProved(actor);
    const text = await this.kept.about(actor, context);
    await this.db.transaction((manager) => note(manager, { act: 'A11', role: 'PARTICIPANT' }));
    return reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="mine.txt"')
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .send(text);
  }
}
