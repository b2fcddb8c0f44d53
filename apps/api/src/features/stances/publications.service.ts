import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { publicTable } from '@baraza/disclosure/figures';
import { fixedRounding } from '@baraza/disclosure/rounding';
import { nextSnapshot, type Snapshot } from '@baraza/disclosure/snapshot';
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
  readonly is_last: boolean;
};

type Kept = { readonly edition: string; readonly snapshot: Snapshot | null };
type Count = { answer: string | null; kind: string; people: number };

/** Among the subjects $2 (null: all), where ten more people are than when it was last published, or whose phases are over since. */
export const findDue = `
  with over as (
    select c.id, c.public_id,
      (select p.public_id from proposals p where p.consultation_id = c.id order by p.id limit 1) as proposal,
      exists (select 1 from phases h where h.consultation_id = c.id and h.kind = 'DISCUSS' and h.ends_at <= $1)
        and not exists (select 1 from phases h where h.consultation_id = c.id and h.kind = 'DISCUSS' and (h.ends_at is null or h.ends_at > $1)) as is_over
    from consultations c),
  subjects as (
    select o.id as consultation_id, p.public_id as subject, 'STANCE' as question, coalesce(p.meaning_since, 0) as edition, p.public_id as proposal,
      count(*) as people, o.is_over
    from over o join proposals p on p.consultation_id = o.id join stances s on s.proposal_id = p.id
    where ($2::uuid[] is null or p.public_id = any($2)) and ${isOfThisMeaning('p', 's')} group by o.id, p.id, o.is_over
    union all
    select o.id, o.public_id, asked.question, 0, o.proposal, (select count(*) from participants a where a.consultation_id = o.id and not a.is_renewal), o.is_over
    from over o cross join (values ('GROUP'), ('AGE')) asked (question) where $2 is null and o.proposal is not null)
  select s.consultation_id, s.subject, s.question, s.edition, s.proposal, s.is_over as is_last
  from subjects s left join apart.snapshots k on k.subject = s.subject and k.question = s.question and k.edition = s.edition
  where s.people >= ${publication.floor} and (s.people - coalesce(k.people, 0) >= ${publication.floor} or (s.is_over and not coalesce(k.is_last, false)))
  limit 200`;

const stancesByGroup = `
  select d.answer, s.kind, count(*)::int as people
  from stances s join proposals p on p.id = s.proposal_id
  left join apart.descriptions d on d.participant_id = s.participant_id and d.question = 'GROUP'
  where p.public_id = $1 and ${isOfThisMeaning('p', 's')} group by d.answer, s.kind`;

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
      const last = await hold(manager, due);
      const next = nextSnapshot(last, await count(manager, due), publication.floor, due.is_last);
      if (next || due.is_last) await keep(manager, due, next ?? last);
      return next ? this.#show(manager, due, next) : false;
    });
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
    await record(manager, { consultationId: due.consultation_id, kind: 'figures.published', proposalId: due.proposal });
    await manager.query(
      `insert into figures (consultation_id, subject, question, edition, published) values ($1, $2, $3, $4, $5)
       on conflict (subject, question) do update set edition = excluded.edition, published = excluded.published`,
      [due.consultation_id, due.subject, due.question, due.edition, published],
    );
    return true;
  }
}

/** What was last published, held until commit: several processes may look at once. Of an earlier meaning nothing is left. */
async function hold(manager: EntityManager, { consultation_id, subject, question, edition }: Due): Promise<Snapshot | null> {
  await manager.query(
    `insert into apart.snapshots (consultation_id, subject, question, edition, people, is_last) values ($1, $2, $3, $4, 0, false) on conflict do nothing`,
    [consultation_id, subject, question, edition],
  );
  const [kept] = await manager.query<Kept[]>(
    'select edition, snapshot from apart.snapshots where subject = $1 and question = $2 for update',
    [subject, question],
  );
  return kept?.edition === edition ? kept.snapshot : null;
}

async function count(manager: EntityManager, { subject, question }: Due): Promise<Map<string | null, number[]>> {
  if (question === 'STANCE') return countedBy(await manager.query<Count[]>(stancesByGroup, [subject]), columns);
  return countedBy(await manager.query<Count[]>(peopleByAnswer, [subject, question]), ['PEOPLE']);
}

async function keep(manager: EntityManager, { subject, question, edition, is_last }: Due, snapshot: Snapshot | null): Promise<void> {
  const people = snapshot?.total.counts.reduce((all, one) => all + one, 0) ?? 0;
  await manager.query(
    'update apart.snapshots set edition = $3, people = $4, is_last = $5, snapshot = $6 where subject = $1 and question = $2',
    [subject, question, edition, people, is_last, JSON.stringify(snapshot)],
  );
}
