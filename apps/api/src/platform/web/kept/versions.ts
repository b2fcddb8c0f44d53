import type { DataSource } from 'typeorm';
import type { Basis } from '@baraza/shared/web';
import { now } from '#platform/clock.js';
import { Line } from '#platform/db/line.js';
import { among } from '#platform/db/prepared.js';
import { isId, isSlug } from '#platform/texts.js';
import { type ReadVersions, type Version } from './look.js';

/** As many as the start shows. */
const consultationsMost = 50;

/** What changes with a consultation, at the moment at a place. */
const markAt = (at: number): string => `concat_ws(' ', k.last_event, k.edition,
  (select string_agg(f.id::text, ',' order by f.id) from phases f
   where f.consultation_id = k.id and f.starts_at <= $${at} and (f.ends_at is null or f.ends_at > $${at})))`;

/** Hot path: a crowd at one proposal. $1 its id, $2 now. */
const ofOne = {
  name: 'versions-of-one',
  text: `
    select 'proposal ' || p.public_id as name, k.id as within, k.last_event as number, ${markAt(2)} as mark
    from proposals p join consultations k on k.id = p.consultation_id where p.public_id = $1 and k.access = 'PUBLIC'`,
};

/** One statement for all that is wanted. What only members see has no version. $1 slugs, $2 ids of proposals, $3 all, $4 now. */
const ofMany = {
  name: 'versions',
  text: `
    with wanted as (
      select 'consultation ' || slug as name, id from consultations where slug ${among(1, 'text')}
      union all select 'proposal ' || public_id, consultation_id from proposals where public_id ${among(2, 'uuid')})
    select w.name, k.id as within, k.last_event as number, ${markAt(4)} as mark
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
    const rows = await asked(line, bases, at);
    const day = at.slice(0, 10);
    return new Map(
      rows.map(({ name, within, number, mark }): [string, Version] => [name, { within, number: number ?? 0, mark: `${day} ${mark}` }]),
    );
  };
}

function asked(line: Line, bases: readonly Basis[], at: string): Promise<Row[]> {
  const proposals = idsOf(bases, 'proposal').filter(isId);
  const [first] = proposals;
  if (first && bases.length === 1) return line.ask<Row>(ofOne, [first, at]);
  return line.ask<Row>(ofMany, [
    idsOf(bases, 'consultation').filter(isSlug),
    proposals,
    bases.some(({ of }) => of === 'consultations'),
    at,
  ]);
}

function idsOf(bases: readonly Basis[], of: Basis['of']): string[] {
  return bases.flatMap((basis) => (basis.of === of && 'id' in basis ? [basis.id] : []));
}
