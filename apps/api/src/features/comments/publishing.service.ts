import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CommentKind } from '@baraza/shared/vocabularies';
import { isForAll, isSeenBy } from '#features/consultations/access.service.js';
import { MarksService } from '#features/consultations/marks.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { suspensionsOf } from '#features/consultations/suspended.service.js';
import { writing, writtenValues } from '#features/languages/languages.service.js';
import type { Actor } from '#features/people/actor.js';
import { now, today } from '#platform/clock.js';
import { claiming, type Whole } from '#platform/db/once.js';
import type { Prepared } from '#platform/db/prepared.js';
import { recording } from '#platform/live/record.js';
import type { CommentRow } from './comment-rows.service.js';
import { type Ground, homesOf, openAt } from './ground.service.js';
import { placing, unheardOfNew } from './places.service.js';

/** What somebody says, read and found fit. */
export type Spoken = { readonly kind: CommentKind; readonly words: string; readonly language: string };

/** What the statement tells of the comment it stored. */
export type Stored = Pick<CommentRow, 'id' | 'path' | 'depth' | 'wordingId' | 'parentId' | 'pseudonym' | 'authorMark' | 'number'>;

/** And of who may hear of it, and how many comments are seen in its thread now. */
export type Told = { readonly isForAll: boolean; readonly threadLength: number };

/**
 * Hot path: a comment with its key, its wording and its event, in one statement. All it was judged by is held to what it is:
 * the proposal, what it answers, that she takes part, is not suspended and may see it, which phases are open, and the visit
 * she comes with; or nothing is stored. The path of a comment is its parent's and its own id, which is taken under the lock
 * of the number, so that places agree with the order of events.
 * $1 to $7 the key, $8 her marks, $9 where she is staff, $10 now, $11 the visit's token (null: none yet), $12 proposal,
 * $13 its wording, $14 open phases, $15 parent, $16 to $20 its own wording, $21 id, $22 kind, $23 day.
 */
const storing: Prepared = {
  name: 'comments-store',
  text: `
    with held as (
      select p.id, p.public_id, p.consultation_id, a.id as author, a.pseudonym, a.person_mark
      from proposals p join consultations k on k.id = p.consultation_id
      join participants a on a.id = (
        select own.id from participants own where own.consultation_id = k.id and own.person_mark = any($8) order by own.id desc limit 1)
      where p.public_id = $12 and p.wording_id = $13 and p.publication = 'PUBLISHED' and not p.is_hidden and p.lineage <> 'MERGED_INTO'
        and ${isSeenBy('k', 8, 9)} and ${openAt('k.id', 10)} = $14::text[] and ${suspensionsOf('k.id', 8, 10)} = '[]'
        and ($11::bytea is null or exists (select 1 from visits v where v.token_hash = $11 and v.ends_at > $10)) for key share of p, a),
    parent as (
      select c.id, c.path, c.depth from comments c join held on held.id = c.proposal_id
      where c.public_id = $15::uuid and c.publication = 'PUBLISHED' and not c.is_hidden for key share of c),
    ready as materialized (
      select held.*, parent.id as parent_id, coalesce(parent.path || '.', '') as above, coalesce(parent.depth + 1, 0) as depth
      from held left join parent on true where $15::uuid is null or parent.id is not null),
    claimed as (${claiming('ready')}),
    ${writing('claimed', 16)},
    sure as materialized (
      select ready.*, said.id as wording, ${unheardOfNew('ready.id', 'ready.author', '$16::text')} as unheard from ready, said),
    ${recording('sure', 'comment.published', '$21::uuid', isForAll('c'))},
    numbered as materialized (select nextval('comments_id_seq') as id from taken),
    stored as (
      insert into comments (id, public_id, kind, proposal_id, parent_id, participant_id, wording_id, published_on, path, depth)
      select numbered.id, $21::uuid, $22::text, sure.id, sure.parent_id, sure.author, sure.wording, $23,
             sure.above || lpad(to_hex(numbered.id), 8, '0'), sure.depth
      from numbered, sure returning id, path, depth, wording_id),
    ${placing('$22::text', '$16::text')}
    select stored.id, stored.path, stored.depth, stored.wording_id as "wordingId", sure.parent_id as "parentId", sure.pseudonym, sure.person_mark as "authorMark",
           taken.last_event as "number", taken.is_for_all as "isForAll", counted.length as "threadLength"
    from stored, sure, taken, counted`,
};

/** Stores comments. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly participants: ParticipantsService,
    private readonly marks: MarksService,
  ) {}

  /** A comment as one change; `ensure` refuses what is not allowed. `visit`: the hashed token she comes with; null before her first contribution. */
  change(actor: Actor, visit: Buffer | null, proposal: string, ground: Ground, spoken: Spoken, ensure: () => void): Whole {
    const publicId = randomUUID();
    const { consultationId, standing, parent, takesPart } = ground;
    const values = [
      ...[this.marks.all(actor, consultationId), homesOf(actor), now(), visit],
      ...[proposal, ground.proposal.wordingId, standing.open, parent?.publicId ?? null],
      ...writtenValues(spoken.language, { words: spoken.words }),
      ...[publicId, spoken.kind, today()],
    ];
    return {
      result: publicId,
      statement: storing,
      ensure,
      values: takesPart ? values : null,
      prepare: async (manager) => {
        await this.participants.takePart(manager, actor, consultationId);
        return values;
      },
    };
  }
}
