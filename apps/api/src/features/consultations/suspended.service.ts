import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Actor } from '#features/people/actor.js';
import { visitorOf } from '#features/visits/actor.js';
import { dayInWords, dayOf, now } from '#platform/clock.js';
import type { Context } from '#platform/graphql/context.js';
import { type Listening, StoredRights } from '#platform/live/live-rights.js';
import { inOrder } from '#platform/graphql/loaders.js';
import type { Suspended } from './consultations.policy.js';
import { MarksService } from './marks.service.js';

/** Whether the one who asks may not write for some days. */
@Injectable()
export class SuspendedService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly marks: MarksService,
    private readonly rights: StoredRights,
  ) {}

  onModuleInit(): void {
    this.rights.heed((listening) => this.#ofListeners(listening));
  }

  /** By consultation: until when and why; null where she may write. Costs nothing for who has no visit, and for staff at home. */
  readonly by = async (consultationIds: readonly string[], context: Context): Promise<(Suspended | null)[]> => {
    const visitor = await visitorOf(context);
    const elsewhere = consultationIds.filter((id) => visitor && !visitor.isStaffOf(id));
    if (!visitor || elsewhere.length === 0) return consultationIds.map(() => null);

    const rows = await this.db.query<(StoredSuspension & { consultation_id: string })[]>(
      `select s.consultation_id, s.ends_at, s.reason from participants p join suspensions s on s.participant_id = p.id
       where p.person_mark = any($1) and s.lifted_on is null and (s.ends_at is null or s.ends_at > $2) order by s.ends_at nulls last`,
      [elsewhere.flatMap((id) => this.marks.all(visitor, id)), now()],
    );
    // Where several hold, the last one in order stays: the longest.
    const longest = inOrder(consultationIds, rows, ({ consultation_id }) => consultation_id);
    return longest.map((row) => row && toldIn(row, context.language));
  };

  /** The suspensions of those who listen. Asked every second: while nobody is suspended it costs one statement, and no marks. */
  async #ofListeners(listening: readonly Listening[]): Promise<readonly string[]> {
    const rows = await this.db.query<{ mark: string; id: string }[]>(
      `select encode(p.person_mark, 'hex') as mark, s.id from suspensions s join participants p on p.id = s.participant_id
       where s.consultation_id = any($1) and s.lifted_on is null and (s.ends_at is null or s.ends_at > $2)`,
      [[...new Set(listening.flatMap(({ consultationId }) => consultationId || []))], now()],
    );
    if (rows.length === 0) return listening.map(() => '');
    const suspensions = new Map(rows.map(({ mark, id }) => [mark, id]));
    const marksOf = ({ personId, consultationId }: Listening) => this.marks.all(new Actor(personId), consultationId);
    return listening.map((each) =>
      marksOf(each)
        .flatMap((mark) => suspensions.get(mark.toString('hex')) ?? [])
        .join(' '),
    );
  }
}

/** A suspension that holds, as it is stored. */
export type StoredSuspension = { readonly ends_at: Date | string | null; readonly reason: string };

/** Those of whoever has the marks (an array) at one place in a consultation, at the moment at another: a list, the longest last. */
export const suspensionsOf = (consultation: string, marks: number, at: number): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object('ends_at', s.ends_at, 'reason', s.reason) order by s.ends_at nulls last), '[]')
    from participants b join suspensions s on s.participant_id = b.id
    where b.consultation_id = ${consultation} and b.person_mark = any($${marks})
      and s.lifted_on is null and (s.ends_at is null or s.ends_at > $${at}))`;

/** What is told of the longest of them; null when there is none. */
export function longestOf(suspensions: readonly StoredSuspension[], language: string): Suspended | null {
  const longest = suspensions.at(-1);
  return longest ? toldIn(longest, language) : null;
}

function toldIn({ ends_at, reason }: StoredSuspension, language: string): Suspended {
  return { until: ends_at === null ? null : dayInWords(dayOf(new Date(ends_at)), language), reason };
}
