import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { pageSize } from '@baraza/shared/limits';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { ensure } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import type { LogArgs, LogEntry, LogPage } from './log.inputs.js';
import { mayLog } from './log.policy.js';

type Row = Omit<LogEntry, 'isMine'> & { readonly person_id: string | null };

/** The log of what staff did in a consultation: read, and never changed. */
@Injectable()
export class LogService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly consultations: ConsultationsService,
  ) {}

  /** One page, newest first. Who did it stays out, but for the role, and for her own acts. */
  async page(consultationId: string, { first, after }: LogArgs, context: Context): Promise<LogPage> {
    const visitor = await visitorOf(context);
    ensure(mayLog.read(visitor, await this.consultations.standing(consultationId, context)));
    const wanted = Math.min(Math.max(first, 1), pageSize.most);
    const rows = await this.db.query<Row[]>(
      `select number::int, day::text, act, role, person_id, subject, rule from audit.entries
       where consultation_id = $1 and ($2::bigint is null or number < $2) order by number desc limit $3`,
      [consultationId, after ?? null, wanted + 1],
    );
    const entries = rows.slice(0, wanted).map(({ person_id, ...entry }) => ({ ...entry, isMine: person_id === visitor?.personId }));
    return { entries, next: rows.length > wanted ? (entries.at(-1)?.number ?? null) : null };
  }

  /** Whether no entry was changed or taken out since it was written. */
  async isWhole(): Promise<boolean> {
    const [row] = await this.db.query<{ broken: string | null }[]>('select audit.broken()');
    return row?.broken === null;
  }
}
