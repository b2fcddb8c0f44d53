import { Controller, Get, Header, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';

/** Whether this process can serve: it lives, and its database answers. Says nothing else. */
@Controller('health')
export class HealthController {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @Get()
  @Header('cache-control', 'no-store')
  async read(@Res() reply: FastifyReply) {
    const isReady = await this.db.query('select 1').then(
      () => true,
      () => false,
    );
    return reply.status(isReady ? 200 : 503).send({ ready: isReady });
  }
}
