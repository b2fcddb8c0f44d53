import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { gathered } from '#platform/graphql/loaders.js';
import { ProgrammeItem } from './programme-item.entity.js';
import { Session } from './session.entity.js';

/** Meetings in the real world, and their programmes. */
@Injectable()
export class SessionsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Of a consultation, newest first. */
  of(consultationId: string): Promise<Session[]> {
    return this.db.getRepository(Session).find({ where: { consultationId }, order: { heldOnDay: 'DESC' }, take: 50 });
  }

  readonly programmes = async (sessionIds: readonly string[]): Promise<ProgrammeItem[][]> => {
    const items = await this.db
      .getRepository(ProgrammeItem)
      .createQueryBuilder('i')
      .where('i.session_id = any(:sessionIds)', { sessionIds })
      .orderBy('i.position')
      .getMany();
    return gathered(sessionIds, items, ({ sessionId }) => sessionId);
  };
}
