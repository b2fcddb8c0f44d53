import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { publicTable } from '@baraza/disclosure/figures';
import { fixedRounding } from '@baraza/disclosure/rounding';
import { nextSnapshot, type Snapshot } from '@baraza/disclosure/snapshot';
import { sum } from '@baraza/disclosure/table';
import { publication } from '@baraza/shared/limits';
import { Counting } from '#platform/db/counting.js';
import { record } from '#platform/live/record.js';
import { Secret } from '#platform/secret.js';
import { isOfThisMeaning } from './confirmations.service.js';
import type { Question } from './figure.entity.js';
import { columns, countedBy } from './figures.policy.js';

/** Something of which new figures may be due. Ids are internal but for the subject's and the proposal's. */
export type Due = {
  readonly consultation_id: string;
  readonly subject: string;
  readonly question: Question;
  readonly edition: string;
  /** Where the change is told: figures of a whole consultation at its first proposal. */
  readonly proposal: string;
  /** Its phases are over, and everybody is to be counted, once. */
  readonly is_last: boolean;
};

type Kept = { readonly edition: string; readonly is_last: boolean; readonly snapshot: Snapshot | null };
type Count = { answer: string | null; kind: string | null; people: number };

/**
 * Among the subjects $2 (null: all), where ten more people are than when it was last published or tried in vain; whose phases
 * are over since; and whose figures stand for people who came along with a merge that was undone. Stances that were counted
 * after the end are not counted again as long as nobody can take one.
 */
export const findDue = `
  with over as (
    select c.id, c.public_id,
      (select p.public_id from proposals p where p.consultation_id = c.id order by p.id limit 1) as proposal,
      exists (select 1 from phases h where h.consultation_id = c.id and h.kind = 'DISCUSS' and h.ends_at <= $1)
        and not exists (select 1 from phases h where h.consultation_id = c.id and h.kind = 'DISCUSS' and (h.ends_at is null or h.ends_at > $1)) as is_over
    from consultations c),
  asked as (
    select o.id as consultation_id, p.public_id as subject, 'STANCE' as question, coalesce(p.meaning_since, 0) as edition, p.public_id as proposal,
      o.is_over, p.id as proposal_id
    from over o join proposals p on p.consultation_id = o.id where ($2::uuid[] is null or p.public_id = any($2)) and p.publication = 'PUBLISHED'
    union all
    select o.id, o.public_id, asked.question, 0, o.proposal, o.is_over, null
    from over o cross join (values ('GROUP'), ('AGE')) asked (question) where $2 is null and o.proposal is not null),
  subjects as (
    select a.*, coalesce(k.people, 0) as people_then, a.is_over and not coalesce(k.is_last, false) as is_last, f.alone is not null as is_joint
    from asked a left join apart.snapshots k on k.subject = a.subject and k.question = a.question and k.edition = a.edition
    left join figures f on f.subject = a.subject and f.question = a.question
    where a.question <> 'STANCE' or not a.is_over or not coalesce(k.is_last, false) or f.alone is not null),
  counted as (
    select s.*, case when s.question = 'STANCE'
      then (select count(*) from stances t join proposals p on p.id = t.proposal_id where p.id = s.proposal_id and ${isOfThisMeaning('p', 't')})
      else (select count(*) from participants a where a.consultation_id = s.consultation_id and not a.is_renewal) end as people
    from subjects s)
  select c.consultation_id, c.subject, c.question, c.edition, c.proposal, c.is_last from counted c
  where (c.people >= ${publication.floor} and (c.people - c.people_then >= ${publication.floor} or c.is_last))
    or (c.is_joint and c.people_then - c.people >= ${publication.floor})
  order by c.consultation_id, c.subject, c.question limit 200`;

/** Of a proposal that is gone nothing is kept, not even numbers. */
const gone = `select p.public_id from proposals p where p.publication = 'ERASED'`;

/** No row where the proposal means something else by now, or stands no more; one without a kind where nobody took a stance. */
const stancesByGroup = `
  select d.answer, s.kind, count(s.kind)::int as people
  from proposals p left join stances s on s.proposal_id = p.id and ${isOfThisMeaning('p', 's')}
  left join apart.descriptions d on d.participant_id = s.participant_id and d.question = 'GROUP'
  where p.public_id = $1 and p.publication = 'PUBLISHED' and coalesce(p.meaning_since, 0) = $2 group by d.answer, s.kind`;

const peopleByAnswer = `
  select d.answer, 'PEOPLE' as kind, count(*)::int as people
  from participants a join consultations c on c.id = a.consultation_id
  left join apart.descriptions d on d.participant_id = a.id and d.question = $2
  where c.public_id = $1 and not a.is_renewal group by d.answer`;

/** Makes public figures out of exact counts. Those never leave the transaction: no answer, log or error holds them. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly counting: Counting,
    private readonly secret: Secret,
  ) {}

  /** Publishes the next snapshot, its event with it; tells whether anything changed that everyone can see. */
  publish(due: Due): Promise<boolean> {
    return this.counting.transaction(async (manager) => {
      const kept = await hold(manager, due);
      const counted = await count(manager, due);
      if (!counted) return false;
      const isLast = due.is_last && !kept.isLast;
      const next = nextSnapshot(kept.snapshot, counted, publication.floor, isLast);
      await keep(manager, due, { snapshot: next ?? kept.snapshot, people: peopleIn(counted), isLast: kept.isLast || isLast });
      if (next) return this.#show(manager, due, next);
      return peopleOf(kept.snapshot) - peopleIn(counted) >= publication.floor && takeBack(manager, due);
    });
  }

  /** Lets go of what was counted of proposals that were erased since. */
  async forget(): Promise<void> {
    await this.counting.query(`delete from figures where question = 'STANCE' and subject in (${gone})`);
    await this.counting.query(`delete from apart.snapshots where question = 'STANCE' and subject in (${gone})`);
  }

  async #show(manager: EntityManager, due: Due, snapshot: Snapshot): Promise<boolean> {
    const secret = this.secret.mark('figures', due.subject).toString('hex');
    const rounding = fixedRounding(secret, `${due.question} ${due.edition}`, publication.step);
    const published = JSON.stringify(publicTable(snapshot, rounding, publication.floor));
    const same = await manager.query<unknown[]>(
      'select 1 from figures where subject = $1 and question = $2 and edition = $3 and published = $4::jsonb',
      [due.subject, due.question, due.edition, published],
    );
    if (same.length > 0) return false;
    await tell(manager, due);
    // What stood before others were merged into it is kept beside it for as long as they are.
    await manager.query(
      `with joint as (select exists (select 1 from proposals q join proposals p on p.id = q.merged_into_id where p.public_id = $2) as is_so)
       insert into figures (consultation_id, subject, question, edition, published, alone)
       select $1, $2, $3, $4, $5, case when joint.is_so then 'null'::jsonb end from joint
       on conflict (subject, question) do update set edition = excluded.edition, published = excluded.published,
         alone = case when excluded.alone is null or figures.edition <> excluded.edition then excluded.alone else coalesce(figures.alone, figures.published) end`,
      [due.consultation_id, due.subject, due.question, due.edition, published],
    );
    return true;
  }
}

const peopleIn = (counted: ReadonlyMap<string | null, readonly number[]>) => sum([...counted.values()].map(sum));
const peopleOf = (snapshot: Snapshot | null) => sum(snapshot?.total.counts ?? []);

/** What was last published, held until commit: several processes may look at once. Of an earlier meaning nothing is left. */
async function hold(
  manager: EntityManager,
  { consultation_id, subject, question, edition }: Due,
): Promise<{ snapshot: Snapshot | null; isLast: boolean }> {
  await manager.query(
    `insert into apart.snapshots (consultation_id, subject, question, edition, people, is_last) values ($1, $2, $3, $4, 0, false) on conflict do nothing`,
    [consultation_id, subject, question, edition],
  );
  const [kept] = await manager.query<Kept[]>(
    'select edition, is_last, snapshot from apart.snapshots where subject = $1 and question = $2 for update',
    [subject, question],
  );
  return kept?.edition === edition ? { snapshot: kept.snapshot, isLast: kept.is_last } : { snapshot: null, isLast: false };
}

/** Null where there is nothing to count any more of what was due. */
async function count(manager: EntityManager, { subject, question, edition }: Due): Promise<Map<string | null, number[]> | null> {
  if (question !== 'STANCE') return countedBy(await manager.query<Count[]>(peopleByAnswer, [subject, question]), ['PEOPLE']);
  const rows = await manager.query<Count[]>(stancesByGroup, [subject, edition]);
  return rows.length === 0 ? null : countedBy(rows, columns);
}

/**
 * Keeps what is published now, and how many people there were when it was last tried: what was tried in vain is tried again
 * for ten people more, as the very moment would tell what the newest of them thinks.
 */
async function keep(
  manager: EntityManager,
  { subject, question, edition }: Due,
  { snapshot, people, isLast }: { snapshot: Snapshot | null; people: number; isLast: boolean },
): Promise<void> {
  const isTried = people - peopleOf(snapshot) >= publication.floor;
  await manager.query(
    'update apart.snapshots set edition = $3, people = $4, is_last = $5, snapshot = $6 where subject = $1 and question = $2',
    [subject, question, edition, isTried ? people : peopleOf(snapshot), isLast, JSON.stringify(snapshot)],
  );
}

/**
 * Those who had come along with a merge have gone with it: what stood before them is shown again, or nothing. What was
 * published of all together is remembered, so that the next step is one from there.
 */
async function takeBack(manager: EntityManager, due: Due): Promise<boolean> {
  const joint = 'subject = $1 and question = $2 and edition = $3 and alone';
  const values = [due.subject, due.question, due.edition];
  const [, removed] = await manager.query<[unknown[], number]>(`delete from figures where ${joint} = 'null'::jsonb`, values);
  const [, back] = await manager.query<[unknown[], number]>(
    `update figures set published = alone, alone = null where ${joint} is not null`,
    values,
  );
  if (removed + back > 0) await tell(manager, due);
  return removed + back > 0;
}

function tell(manager: EntityManager, { consultation_id: consultationId, proposal: proposalId }: Due): Promise<unknown> {
  return record(manager, { consultationId, kind: 'figures.published', proposalId });
}
