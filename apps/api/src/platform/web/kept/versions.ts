import type { DataSource } from 'typeorm';
import type { Basis } from '@baraza/shared/web';
import { now } from '#platform/clock.js';
import { Line } from '#platform/db/line.js';
import { among } from '#platform/db/prepared.js';
import { isId, isSlug } from '#platform/texts.js';
import { type ReadVersions, type Version } from './look.js';

/** As many as the start shows. */
const consultationsMost = 50;

/** Hot path: one statement for all that is wanted. What only members see has no version. */
const statement = {
  name: 'versions',
  text: `
    with wanted as (
      select 'consultation ' || slug as name, id from consultations where slug ${among(1, 'text')}
      union all select 'proposal ' || public_id, consultation_id from proposals where public_id ${among(2, 'uuid')})
    select w.name, k.id as within, k.last_event as number, concat_ws(' ', k.last_event, k.edition,
           (select string_agg(f.id::text, ',' order by f.id) from phases f
            where f.consultation_id = k.id and f.starts_at <= $4 and (f.ends_at is null or f.ends_at > $4))) as mark
    from wanted w join consultations k on k.id = w.id where k.access = 'PUBLIC'
    union all
    select 'consultations', null, sum(last_event)::int, string_agg(concat_ws(' ', id, last_event, edition), ',' order by id)
    from (select id, last_event, edition from consultations where access = 'PUBLIC' order by id desc limit ${consultationsMost}) k where $3`,
};

type Row = { readonly name: string; readonly within: string | null; readonly number: number | null; readonly mark: string | null };

/** Reads versions from the database: the newest event, the edition of what stands around the record, and which phases are open. */
export function versionsIn(db: DataSource): ReadVersions {
  const line = new Line(db);
  return async (bases) => {
    const at = now().toISOString();
    const values = [
      idsOf(bases, 'consultation').filter(isSlug),
      idsOf(bases, 'proposal').filter(isId),
      bases.some(({ of }) => of === 'consultations'),
      at,
    ];
    const rows = await line.ask<Row>(statement, values);
    const day = at.slice(0, 10);
    return new Map(
      rows.map(({ name, within, number, mark }): [string, Version] => [name, { within, number: number ?? 0, mark: `${day} ${mark}` }]),
    );
  };
}

function idsOf(bases: readonly Basis[], of: Basis['of']): string[] {
  return bases.flatMap((basis) => (basis.of === of && 'id' in basis ? [basis.id] : []));
}
