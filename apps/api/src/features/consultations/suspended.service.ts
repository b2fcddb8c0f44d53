import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { visitorOf } from '#features/visits/actor.js';
import { dayInWords, dayOf, now } from '#platform/clock.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import type { Suspended } from './consultations.policy.js';
import { MarksService } from './marks.service.js';

/** Whether the one who asks may not write for some days. */
@Injectable()
export class SuspendedService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly marks: MarksService,
  ) {}

  /** By consultation: until when and why; null where she may write. Costs nothing for who has no visit, and for staff at home. */
  readonly by = async (consultationIds: readonly string[], context: Context): Promise<(Suspended | null)[]> => {
    const visitor = await visitorOf(context);
    const elsewhere = consultationIds.filter((id) => visitor && !visitor.isStaffOf(id));
    if (!visitor || elsewhere.length === 0) return consultationIds.map(() => null);

    const rows = await this.db.query<{ consultation_id: string; ends_at: Date | null; reason: string }[]>(
      `select s.consultation_id, s.ends_at, s.reason from participants p join suspensions s on s.participant_id = p.id
       where p.person_mark = any($1) and s.lifted_on is null and (s.ends_at is null or s.ends_at > $2) order by s.ends_at nulls last`,
      [elsewhere.flatMap((id) => this.marks.all(visitor, id)), now()],
    );
    // Where several hold, the last one in order stays: the longest.
    const longest = inOrder(consultationIds, rows, ({ consultation_id }) => consultation_id);
    return longest.map((row) => row && { until: row.ends_at && dayInWords(dayOf(row.ends_at), context.language), reason: row.reason });
  };
}
