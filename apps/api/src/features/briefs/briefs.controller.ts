import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isInterfaceLanguage } from '@baraza/shared/languages';
import { now } from '#platform/clock.js';
import { csv } from '#platform/documents/csv.js';
import { typeset } from '#platform/documents/typeset.js';
import { notFound } from '#platform/errors.js';
import { Door } from '#platform/graphql/door.js';
import { sayIn } from '#platform/locales.js';
import { briefDocument } from './brief.document.js';
import { briefRows } from './brief.rows.js';
import { BriefsService } from './briefs.service.js';

/** The template lies with the sources, also where only the compiled code runs. */
const template = new URL('../../../src/features/briefs/brief.typ', import.meta.url);

/** The brief as files. The same right as the brief on the page: asked of the same service. */
@Controller('files/:language/:slug')
export class BriefsController {
  constructor(
    private readonly briefs: BriefsService,
    private readonly door: Door,
  ) {}

  @Get('brief.pdf')
  async pdf(@Param('language') language: string, @Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { brief, say, reader } = await this.#read(language, slug, request, reply);
    const file = await typeset(template, briefDocument(brief, say, reader), { at: now() });
    return send(reply, file, 'application/pdf', `brief-${slug}-${brief.lastEvent}-${reader}.pdf`);
  }

  @Get('brief.csv')
  async csv(@Param('language') language: string, @Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { brief, say, reader } = await this.#read(language, slug, request, reply);
    return send(reply, csv(briefRows(brief, say)), 'text/csv; charset=utf-8', `brief-${slug}-${brief.lastEvent}-${reader}.csv`);
  }

  async #read(language: string, slug: string, request: FastifyRequest, reply: FastifyReply) {
    if (!isInterfaceLanguage(language)) throw notFound();
    const brief = await this.briefs.exported(slug, this.door.context(request, reply, language));
    return { brief, say: sayIn(language), reader: language };
  }
}

/** Kept by nobody, and opened by no page: a file can do nothing where it lands. */
function send(reply: FastifyReply, file: Buffer | string, type: string, name: string): FastifyReply {
  return reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .send(file);
}
