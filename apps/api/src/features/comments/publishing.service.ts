import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CommentKind } from '@baraza/shared/vocabularies';
import { isForAll } from '#features/consultations/access.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { writing, writtenValues } from '#features/languages/languages.service.js';
import type { Actor } from '#features/people/actor.js';
import { today } from '#platform/clock.js';
import { claiming, type Whole } from '#platform/db/once.js';
import type { Prepared } from '#platform/db/prepared.js';
import { recording } from '#platform/live/record.js';
import type { CommentRow } from './comment-rows.service.js';
import type { Ground } from './ground.service.js';
import { placing, unheardOfNew } from './places.service.js';

/** What somebody says, read and found fit. */
export type Spoken = { readonly kind: CommentKind; readonly words: string; readonly language: string };

/** What the statement tells of the comment it stored. */
export type Stored = Pick<CommentRow, 'id' | 'path' | 'depth' | 'wordingId' | 'pseudonym' | 'authorMark' | 'number'>;

/** And of who may hear of it, and how many comments are seen in its thread now. */
export type Told = { readonly isForAll: boolean; readonly threadLength: number };

/**
 * Hot path: a comment with its key, its wording and its event, in one statement. Its author, the proposal and what it
 * answers are held as they were read, or nothing is stored. The path of a comment is its parent's and its own id, which
 * is taken under the lock of the number, so that places agree with the order of events.
 * $1 to $7 the key, $8 author, $9 proposal, $10 its wording, $11 parent, $12 its wording, $13 to $17 its own, $18 id, $19 kind, $20 day.
 */
const storing: Prepared = {
  name: 'comments-store',
  text: `
    with held as (
      select p.id, p.public_id, p.consultation_id, a.id as author, a.pseudonym, a.person_mark from proposals p join participants a on a.id = $8
      where p.id = $9 and p.wording_id = $10 and p.publication = 'PUBLISHED' and not p.is_hidden and p.lineage <> 'MERGED_INTO' for key share of p, a),
    parent as (
      select id, path, depth from comments
      where id = $11 and wording_id = $12 and publication = 'PUBLISHED' and not is_hidden for key share),
    ready as materialized (
      select held.*, parent.id as parent_id, coalesce(parent.path || '.', '') as above, coalesce(parent.depth + 1, 0) as depth
      from held left join parent on true where $11::bigint is null or parent.id is not null),
    claimed as (${claiming('ready')}),
    ${writing('claimed', 13)},
    sure as materialized (
      select ready.*, said.id as wording, ${unheardOfNew('ready.id', 'ready.author', '$13::text')} as unheard from ready, said),
    ${recording('sure', 'comment.published', '$18::uuid', isForAll('c'))},
    numbered as materialized (select nextval('comments_id_seq') as id from taken),
    stored as (
      insert into comments (id, public_id, kind, proposal_id, parent_id, participant_id, wording_id, published_on, path, depth)
      select numbered.id, $18::uuid, $19::text, sure.id, sure.parent_id, sure.author, sure.wording, $20,
             sure.above || lpad(to_hex(numbered.id), 8, '0'), sure.depth
      from numbered, sure returning id, path, depth, wording_id),
    ${placing('$19::text', '$13::text')}
    select stored.id, stored.path, stored.depth, stored.wording_id as "wordingId", sure.pseudonym, sure.person_mark as "authorMark",
           taken.last_event as "number", taken.is_for_all as "isForAll", counted.length as "threadLength"
    from stored, sure, taken, counted`,
};

/** Stores comments. */
@Injectable()
export class PublishingService {
  constructor(private readonly participants: ParticipantsService) {}

  /** A comment as one change; `ensure` refuses what is not allowed. */
  change(actor: Actor, { proposal, parent, participantId, consultationId }: Ground, spoken: Spoken, ensure: () => void): Whole {
    const publicId = randomUUID();
    const values = (author: string) => [
      ...[author, proposal.id, proposal.wordingId, parent?.id ?? null, parent?.wordingId ?? null],
      ...writtenValues(spoken.language, { words: spoken.words }),
      ...[publicId, spoken.kind, today()],
    ];
    return {
      result: publicId,
      statement: storing,
      ensure,
      values: participantId === null ? null : values(participantId),
      prepare: async (manager) => values(await this.participants.takePart(manager, actor, consultationId)),
    };
  }
}
