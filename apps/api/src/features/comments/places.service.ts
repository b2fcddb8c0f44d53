import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Where stubs stand among those who are heard least: behind everyone. */
const last = 9999;

/** So many of the newest comments of a thread tell how rare a language is in it. */
const newestMost = 50;

/** So often somebody spoke in a thread, at most. */
const spokenMost = 99;

const isShown = (comment: string) => `${comment}.publication = 'PUBLISHED' and not ${comment}.is_hidden`;

/**
 * Where a comment stands when those heard least come first; lower is earlier. By thousands: how rare its language is among the
 * newest fifty of the thread (`share`); by tens: how often its pseudonym had spoken in it, stubs left out, which would tell whose
 * they are. All of it can be seen by everyone, and nothing else goes in: no group. Ones are for its answers, up to nine.
 */
const unheardBy = (share: string, proposal: string, participant: string, self: string) => `
  (select case when share < 0.05 then 0 when share < 0.2 then 1 when share < 0.5 then 2 else 3 end * 1000 from (${share} offset 0) shared)
  + 10 * (select count(*) from (select 1 from comments o where o.participant_id = ${participant} and o.proposal_id = ${proposal} and o.id < ${self} and ${isShown('o')} limit ${spokenMost}) spoken)`;

/** The same of a comment that stood there already: the newest are looked up. */
const unheardPlace = (proposal: string, participant: string, language: string, self: string) =>
  unheardBy(
    `select (count(*) filter (where w.language = ${language}) + 1)::real / (count(*) + 4) as share
     from (select comment_id from places where proposal_id = ${proposal} and comment_id <> ${self} order by number desc, comment_id desc limit ${newestMost}) newest
     join comments n on n.id = newest.comment_id join wordings w on w.id = n.wording_id`,
    proposal,
    participant,
    self,
  );

/** In place of its own id, which a new comment has not yet: all others stand before it. */
const noneYet = '9223372036854775807';

/** Hot path: the same of a new comment. The languages of the newest are noted with the thread, so that it costs the same at any length. */
export const unheardOfNew = (proposal: string, participant: string, language: string) =>
  unheardBy(
    `select (cardinality(array_positions(newest, ${language})) + 1)::real / (cardinality(array_remove(newest, null)) + 4) as share
     from (select coalesce((select newest from threads where proposal_id = ${proposal}), '{}') as newest) noted`,
    proposal,
    participant,
    noneYet,
  );

/**
 * The part of a statement that puts a new comment in its place, and counts it for its parent and its thread. It reads the row
 * of `sure` (its proposal as `id`, `parent_id`, `unheard`), of `numbered` (the comment's `id`) and of `taken` (`last_event`).
 * `counted` tells the `length` of the thread, the new one included.
 */
export const placing = (kind: string, language: string): string => `
  placed as (
    insert into places (comment_id, proposal_id, parent_id, kind, number, unheard_place)
    select numbered.id, sure.id, coalesce(sure.parent_id, 0), ${kind}, taken.last_event, sure.unheard from numbered, sure, taken),
  answered as (
    update places p set answer_count = p.answer_count + 1,
      unheard_place = p.unheard_place + case when p.kind is not null and p.answer_count < 9 then 1 else 0 end
    from sure, taken where p.comment_id = sure.parent_id),
  counted as (
    insert into threads as t (proposal_id, experiences, facts, questions, suggestions, last_number, newest)
    select sure.id, ${['EXPERIENCE', 'FACT', 'QUESTION', 'SUGGESTION'].map((one) => `(${kind} = '${one}')::int`).join(', ')}, taken.last_event, array[${language}] from sure, taken
    on conflict (proposal_id) do update set experiences = t.experiences + excluded.experiences, facts = t.facts + excluded.facts,
      questions = t.questions + excluded.questions, suggestions = t.suggestions + excluded.suggestions, last_number = excluded.last_number,
      newest = excluded.newest || t.newest[1:${newestMost - 1}]
    returning t.experiences + t.facts + t.questions + t.suggestions as length)`;

/** Languages of the newest comments of a thread, newest first; null for one that was erased. */
const languagesOfNewest = (proposal: string) => `
  array(select w.language from (select comment_id, number from places where proposal_id = ${proposal} order by number desc, comment_id desc limit ${newestMost}) p
        join comments c on c.id = p.comment_id left join wordings w on w.id = c.wording_id order by p.number desc, p.comment_id desc)`;

/** Puts comments in their places, and counts them. Always after the event was recorded: its lock is what guards the counts. */
@Injectable()
export class PlacesService {
  /**
   * Some comments were changed, hidden, shown again or taken back: a stub is found by no kind, counts nowhere, and stands behind
   * those heard least. `erasedOf`: the participant who wrote those that were erased and has others that stay.
   */
  async settle(manager: EntityManager, commentIds: readonly string[], erasedOf: string | null = null): Promise<void> {
    await manager.query(
      `with turned as (
         select p.comment_id, p.proposal_id, p.kind as before, now.kind as after, c.participant_id, c.wording_id, c.publication
         from places p join comments c on c.id = p.comment_id
         cross join lateral (select case when ${isShown('c')} then c.kind end as kind) now
         where p.comment_id = any($1)),
       settled as (
         update places p set kind = t.after,
           rated_count = case when t.publication = 'ERASED' then 0 else p.rated_count end,
           useful_count = case when t.publication = 'ERASED' then 0 else p.useful_count end,
           use_place = case when t.publication = 'ERASED' then 0 else p.use_place end,
           unheard_place = case when t.after is null then ${last} when t.before is not null then p.unheard_place else least(p.answer_count, 9) + (
             select ${unheardPlace('t.proposal_id', 't.participant_id', 'own.language', 't.comment_id')} from wordings own where own.id = t.wording_id) end
         from turned t where p.comment_id = t.comment_id),
       forgotten as (delete from ratings r using turned t where r.comment_id = t.comment_id and t.publication = 'ERASED')
       update threads t set experiences = t.experiences + d.experiences, facts = t.facts + d.facts,
         questions = t.questions + d.questions, suggestions = t.suggestions + d.suggestions,
         newest = ${languagesOfNewest('t.proposal_id')}
       from (select proposal_id, ${['EXPERIENCE', 'FACT', 'QUESTION', 'SUGGESTION'].map((kind) => `${turned(kind)} as ${kind}s`).join(', ')}
             from turned group by proposal_id) d
       where t.proposal_id = d.proposal_id`,
      [commentIds],
    );
    await countSpoken(manager, commentIds, erasedOf);
  }
}

/** What else their authors say in the same threads stands where it would if those comments had always been as they are now. */
async function countSpoken(manager: EntityManager, commentIds: readonly string[], erasedOf: string | null): Promise<void> {
  await manager.query(
    `with speakers as (select distinct proposal_id, coalesce(participant_id, $2) as id from comments where id = any($1)),
     spoken as (
       select own.id, own.nth from speakers s cross join lateral (
         select c.id, (row_number() over (order by c.id) - 1)::int as nth from comments c
         where c.participant_id = s.id and c.proposal_id = s.proposal_id and ${isShown('c')} order by c.id limit ${spokenMost + 1}) own),
     placed as (
       select p.comment_id, p.unheard_place / 1000 * 1000 + 10 * nth + least(p.answer_count, 9) as place from spoken join places p on p.comment_id = spoken.id)
     update places p set unheard_place = placed.place from placed where p.comment_id = placed.comment_id and p.unheard_place <> placed.place`,
    [commentIds, erasedOf],
  );
}

/** How many more of a kind there are now. */
const turned = (kind: string) => `count(*) filter (where after = '${kind}') - count(*) filter (where before = '${kind}')`;
