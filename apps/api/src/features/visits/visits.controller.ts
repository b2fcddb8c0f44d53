import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { visitToken } from '#platform/graphql/door.js';
import { OwnVisitsService } from './own-visits.service.js';
import { VisitsService } from './visits.service.js';

/** What a page tells of its tab, without an answer and without a question. */
@Controller('visit')
export class VisitsController {
  constructor(
    private readonly visits: VisitsService,
    private readonly own: OwnVisitsService,
  ) {}

  /** Somebody is here: the visit goes on. */
  @Post('stay')
  @HttpCode(204)
  async stay(@Req() request: FastifyRequest): Promise<void> {
    await this.visits.actorOf(visitToken(request));
  }

  /** The tab is closed or shows another page. */
  @Post('going')
  @HttpCode(204)
  async going(@Req() request: FastifyRequest): Promise<void> {
    const token = visitToken(request);
    if (token) await this.own.going(token);
  }
}
