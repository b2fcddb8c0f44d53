import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayComment } from '#features/comments/comments.policy.js';
import { PlacesService } from '#features/comments/places.service.js';
import { passOn } from '#features/authors/authors.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { DraftsService } from '#features/drafts/drafts.service.js';
import { forgetKin, holdKin } from '#features/lineage/kin.service.js';
import { LanguagesService } from '#features/languages/languages.service.js';
import { type Actor, ensureProved } from '#features/people/actor.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { writersOf } from '#features/proposals/proposal-rows.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { note } from '#platform/db/audit.js';
import { AppError, conflict, ensure } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { type Change, record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import type { EraseAllInput, EraseInput } from './contributions.inputs.js';
import { isInOffice } from './contributions.policy.js';
import { ContributionsService } from './contributions.service.js';

type Erased = {
  readonly id: string;
  readonly public_id: string;
  readonly consultation_id: string;
  readonly wording_id: string;
  readonly proposal_public_id: string;
};

/** Erasing for good what one said: it keeps its place and nothing else. */
@Injectable()
export class ErasuresService {
  constructor(
    private readonly visits: VisitsService,
    private readonly contributions: ContributionsService,
    private readonly participants: ParticipantsService,
    private readonly languages: LanguagesService,
    private readonly places: PlacesService,
    private readonly drafts: DraftsService,
    private readonly tail: Tail,
  ) {}

  async erase(actor: Actor, context: Context, input: EraseInput): Promise<boolean> {
    const { proposal, comment } = await this.contributions.find(input.contribution, context);
    const { consultationId } = proposal;
    const isHers = this.participants.isHers(actor, comment ?? writersOf(proposal));
    const isAllowed = comment ? mayComment.erase(comment, isHers) : mayProposal.erase(proposal, isHers);

    const { isReplay } = await this.visits.act(context, 'erase', { ...input }, async (manager) => {
      ensure(isAllowed);
      ensureProved(actor);
      const changes = comment
        ? await this.#eraseComments(manager, 'c.id = $1', [comment.id])
        : await this.#eraseProposals(manager, 'p.id = $1', [proposal.id]);
      if (changes.length === 0) throw conflict();
      await tell(manager, changes);
      if (comment) await this.places.settle(manager, [comment.id], comment.participantId);
      await note(manager, { act: 'B06', role: 'PARTICIPANT', consultationId, subject: input.contribution });
      // No id: what is kept of the key must not lead to what is gone.
      return 'erased';
    });
    if (!isReplay) this.tail.wake(consultationId);
    return true;
  }

  /** Everything of her, in every consultation, and that she was ever here. */
  async eraseAll(actor: Actor, context: Context, input: EraseAllInput): Promise<boolean> {
    ensureProved(actor);
    const told = new Set<string>();
    await this.visits.act(context, 'eraseAll', { ...input }, async (manager) => {
      const ids = await this.#hold(manager, actor);
      // Without an event: what everyone sees of stances changes in steps.
      await manager.query('delete from stances where participant_id = any($1)', [ids]);
      const comments = await manager.query<{ id: string }[]>('select id from comments where participant_id = any($1)', [ids]);
      const changes = [
        ...(await this.#eraseProposals(manager, writtenBy, [ids])),
        ...(await this.#takeReasons(manager, ids)),
        ...(await leaveAll(manager, ids)),
        ...(await this.#eraseComments(manager, 'c.participant_id = any($1)', [ids])),
      ];
      await spend(manager, [...ids, ...(await this.drafts.forgetAll(manager, actor))]);
      await manager.query(`update merges set reason = '' where answered_by = any($1)`, [ids]);
      // What she said of herself lies apart, and goes with its participant.
      await manager.query('delete from participants where id = any($1)', [ids]);
      if (!isInOffice(actor))
        await manager.query('delete from people p where id = $1 and not exists (select 1 from staff where person_id = p.id)', [
          actor.personId,
        ]);
      await tell(manager, changes);
      await this.places.settle(
        manager,
        comments.map(({ id }) => id),
      );
      await note(manager, { act: 'A12', role: 'PARTICIPANT' });
      for (const { consultationId } of changes) told.add(consultationId);
      return 'erased';
    });
    for (const consultationId of told) this.tail.wake(consultationId);
    if (!isInOffice(actor)) await this.visits.leave(context);
    return true;
  }

  /** Holds everyone she is, so that nothing of hers is added meanwhile. */
  async #hold(manager: EntityManager, actor: Actor): Promise<string[]> {
    const person = await manager.query<unknown[]>('select 1 from people where id = $1 for update', [actor.personId]);
    if (person.length === 0) throw new AppError('NOT_SIGNED_IN');
    const ids = (await this.participants.all(manager, actor)).map(({ id }) => id);
    // Proposals before participants: in the order in which whoever contributes holds them.
    await holdWritten(manager, writtenBy, [ids]);
    await manager.query('select 1 from participants where id = any($1) order by id for update', [ids]);
    return ids;
  }

  async #eraseProposals(manager: EntityManager, condition: string, values: unknown[]): Promise<Change[]> {
    await holdWritten(manager, condition, values);
    const erased = await manager.query<Erased[]>(
      `select p.id, p.public_id, p.consultation_id, p.wording_id, p.public_id as proposal_public_id
       from proposals p where ${condition} and p.publication <> 'ERASED' order by p.id for update`,
      values,
    );
    const ids = erased.map(({ id }) => id);
    const freed = await forgetKin(manager, ids);
    await manager.query('delete from stances where proposal_id = any($1)', [ids]);
    await manager.query(
      `update proposals set publication = 'ERASED', is_hidden = false, theme_codes = '{}', stages = '{}', participant_id = null, wording_id = null
       where id = any($1)`,
      [ids],
    );
    await this.#forget(manager, erased);
    const gone = erased.map(({ consultation_id, public_id }): Change => ({
      consultationId: consultation_id,
      kind: 'proposal.erased',
      proposalId: public_id,
    }));
    return [...gone, ...freed];
  }

  async #eraseComments(manager: EntityManager, condition: string, values: unknown[]): Promise<Change[]> {
    const erased = await manager.query<Erased[]>(
      `select c.id, c.public_id, p.consultation_id, c.wording_id, p.public_id as proposal_public_id
       from comments c join proposals p on p.id = c.proposal_id where ${condition} and c.publication <> 'ERASED' order by c.id for update of c`,
      values,
    );
    await manager.query(
      `update comments set publication = 'ERASED', is_hidden = false, kind = null, participant_id = null, wording_id = null where id = any($1)`,
      [erased.map(({ id }) => id)],
    );
    await this.#forget(manager, erased);
    return erased.map(({ consultation_id, public_id, proposal_public_id }) => ({
      consultationId: consultation_id,
      kind: 'comment.erased',
      proposalId: proposal_public_id,
      commentId: public_id,
    }));
  }

  /** Why she left what others suggested for texts that stay. */
  async #takeReasons(manager: EntityManager, participantIds: readonly string[]): Promise<Change[]> {
    const said = await manager.query<Pick<Erased, 'public_id' | 'consultation_id' | 'wording_id' | 'proposal_public_id'>[]>(
      `select c.public_id, p.consultation_id, g.reason_id as wording_id, p.public_id as proposal_public_id
       from suggestions g join comments c on c.id = g.comment_id join proposals p on p.id = c.proposal_id
       where g.reason_by = any($1) order by g.comment_id for update of g`,
      [participantIds],
    );
    await manager.query('update suggestions set reason_id = null, reason_by = null where reason_by = any($1)', [participantIds]);
    await this.languages.forget(
      manager,
      said.map(({ wording_id }) => wording_id),
    );
    return said.map(({ consultation_id, public_id, proposal_public_id }) => ({
      consultationId: consultation_id,
      kind: 'suggestion.answered',
      proposalId: proposal_public_id,
      commentId: public_id,
    }));
  }

  /** What was written, what was written about it, and who sent it with which key. */
  async #forget(manager: EntityManager, erased: readonly Erased[]): Promise<void> {
    const publicIds = erased.map(({ public_id }) => public_id);
    await this.languages.forget(manager, [...erased.map(({ wording_id }) => wording_id), ...(await forgetEarlier(manager, publicIds))]);
    await manager.query('select forget_appeals(id) from unnest($1::uuid[]) id', [publicIds]);
    await manager.query(`update decisions set reason = '' where contribution_id = any($1)`, [publicIds]);
    await spend(manager, publicIds);
  }
}

/** Lets go of earlier wordings, of words proposed and of why words were left; gives what is to be deleted. */
async function forgetEarlier(manager: EntityManager, publicIds: readonly string[]): Promise<string[]> {
  const revisions = await manager.query<{ wording_id: string }[]>(
    `with gone as (delete from revisions where contribution_id = any($1) returning wording_id) select wording_id from gone`,
    [publicIds],
  );
  // Words proposed for a sentence are kept with the sentence, as it stood: they go with either.
  const proposed = await manager.query<{ wording_id: string; reason_id: string | null }[]>(
    `with gone as (
       delete from suggestions where comment_id in (
         select id from comments where public_id = any($1)
         union all select c.id from comments c join proposals p on p.id = c.proposal_id where p.public_id = any($1))
       returning wording_id, reason_id)
     select wording_id, reason_id from gone`,
    [publicIds],
  );
  return [...[...revisions, ...proposed].map(({ wording_id }) => wording_id), ...proposed.flatMap(({ reason_id }) => reason_id ?? [])];
}

/** Empties the keys that led to something gone. They stay spent: a phone that sends the same once more must not bring it back. */
async function spend(manager: EntityManager, results: readonly string[]): Promise<void> {
  await manager.query(`update keys set result = null, person_sealed = null, body_hash = '' where result = any($1)`, [results]);
}

/** Proposals in which words of a person may be: she put them forward, or edited them as a co-author; and those she is left alone with. $1 are the participants she is. */
const writtenBy = `((p.participant_id = any($1) and (p.has_written or not exists (select 1 from authors x where x.proposal_id = p.id)))
  or exists (select 1 from authors x where x.proposal_id = p.id and x.participant_id = any($1) and x.has_written))`;

/** Holds proposals that are to be erased, with their kin. */
async function holdWritten(manager: EntityManager, condition: string, values: unknown[]): Promise<void> {
  const written = await manager.query<{ id: string }[]>(`select p.id from proposals p where ${condition}`, values);
  await holdKin(
    manager,
    written.map(({ id }) => id),
  );
}

/** Takes her name off what others wrote: they go on standing for it. */
async function leaveAll(manager: EntityManager, participantIds: readonly string[]): Promise<Change[]> {
  const left = await manager.query<Pick<Erased, 'id' | 'public_id' | 'consultation_id'>[]>(
    `select p.id, p.public_id, p.consultation_id from proposals p where p.participant_id = any($1)
       or exists (select 1 from authors x where x.proposal_id = p.id and x.participant_id = any($1)) order by p.id for update`,
    [participantIds],
  );
  await manager.query('delete from authors where participant_id = any($1)', [participantIds]);
  await passOn(
    manager,
    left.map(({ id }) => id),
    participantIds,
  );
  return left.map(({ consultation_id, public_id }) => ({
    consultationId: consultation_id,
    kind: 'proposal.authored',
    proposalId: public_id,
  }));
}

/** One consultation after the other, always in the same order: two who erase at once do not wait for each other. */
async function tell(manager: EntityManager, changes: readonly Change[]): Promise<void> {
  const inOrder = changes.toSorted((one, other) => Number(BigInt(one.consultationId) - BigInt(other.consultationId)));
  for (const change of inOrder) await record(manager, change);
}
