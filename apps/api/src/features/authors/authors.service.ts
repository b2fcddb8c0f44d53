import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { codeFrom, readCode } from '@baraza/shared/invitation-code';
import { coauthorLimits } from '@baraza/shared/limits';
import { ensureTakesPart, mayConsultation } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { type ProposalRow, ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { holdStill } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { dayAfter, type Day, today } from '#platform/clock.js';
import { conflict, ensure, invalid } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import { Secret } from '#platform/secret.js';
import type { BecomeCoauthorInput, InviteCoauthorInput, LeaveAuthorsInput } from './authors.inputs.js';

/** Several people behind one proposal: asked by a code, so that nobody has to know who the other is. */
@Injectable()
export class AuthorsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly proposals: ProposalRowsService,
    private readonly secret: Secret,
    private readonly tail: Tail,
  ) {}

  /** A code by which one person becomes a co-author. Made of the client's key, so that a repetition gives the same. */
  async invite(context: Context, input: InviteCoauthorInput): Promise<{ code: string; endsOnDay: Day }> {
    const proposal = await this.proposals.find(input.proposal, context);
    const standing = await this.consultations.standing(proposal.consultationId, context);
    const visitor = await visitorOf(context);
    const isAllowed = mayProposal.share(visitor, proposal, standing, this.participants.isHers(visitor, proposal));
    const code = codeFrom(this.secret.mark('author', input.key.toLowerCase(), proposal.publicId));
    const endsOnDay = dayAfter(coauthorLimits.days);
    await this.visits.act(context, 'inviteCoauthor', { ...input }, async (manager) => {
      ensureTakesPart(isAllowed, standing);
      await holdStill(manager, 'proposals', proposal, 'update');
      await ensureRoom(manager, proposal);
      await manager.query('insert into author_codes (code_mark, proposal_id, ends_on) values ($1, $2, $3)', [
        this.#mark(code),
        proposal.id,
        endsOnDay,
      ]);
      return proposal.publicId;
    });
    return { code, endsOnDay };
  }

  /** The proposal a code is for, as the one who asks may see it. Why a code is for none is not told. */
  async offer(typed: string, context: Context): Promise<ProposalRow> {
    const proposal = await this.#offered(typed, context);
    if (!proposal) throw invalid('code', 'UNUSABLE');
    return proposal;
  }

  async #offered(typed: string, context: Context): Promise<ProposalRow | null> {
    const code = readCode(typed);
    const [offered] = await this.db.query<{ id: string }[]>(
      `select p.public_id as id from author_codes c join proposals p on p.id = c.proposal_id where c.code_mark = $1 and c.ends_on >= $2`,
      [code && this.#mark(code), today()],
    );
    const [proposal] = offered ? await this.proposals.byIds([offered.id], context) : [];
    return proposal ?? null;
  }

  /** She stands on the proposal too, under the name she has in this consultation. */
  async become(context: Context, input: BecomeCoauthorInput): Promise<ProposalRow> {
    const visitor = await visitorOf(context);
    const offered = await this.#offered(input.code, context);
    const standing = offered && (await this.consultations.standing(offered.consultationId, context));
    const { result, isReplay } = await this.visits.act(context, 'becomeCoauthor', { ...input }, async (manager, actor) => {
      if (!offered || !standing) throw invalid('code', 'UNUSABLE');
      const { id, publicId, consultationId } = offered;
      ensureTakesPart(mayConsultation.propose(visitor, standing) || mayConsultation.discuss(visitor, standing), standing);
      if (this.participants.isHers(actor, offered)) throw invalid('code', 'OWN');
      await holdStill(manager, 'proposals', offered, 'update');
      const [, spent] = await manager.query<[unknown[], number]>('delete from author_codes where code_mark = $1', [
        this.#mark(readCode(input.code) ?? ''),
      ]);
      if (spent === 0) throw invalid('code', 'UNUSABLE');
      await ensureRoom(manager, offered);
      const participantId = await this.participants.takePart(manager, actor, consultationId);
      await add(manager, { proposalId: id, participantIds: [participantId], mergedFromId: null });
      await record(manager, { consultationId, kind: 'proposal.authored', proposalId: publicId });
      return publicId;
    });
    const proposal = await this.proposals.find(result, context);
    if (!isReplay) this.tail.wake(proposal.consultationId);
    return proposal;
  }

  /** Her name goes; whoever is left stands for it. Where she put it forward, the next on the byline takes her place. */
  async leave(context: Context, input: LeaveAuthorsInput): Promise<boolean> {
    const proposal = await this.proposals.find(input.proposal, context);
    const { id, publicId, consultationId } = proposal;
    const visitor = await visitorOf(context);
    const isAllowed = mayProposal.leave(proposal, this.participants.isHers(visitor, proposal), proposal.coauthorMarks.length === 0);
    const { isReplay } = await this.visits.act(context, 'leaveAuthors', { ...input }, async (manager, actor) => {
      ensure(isAllowed);
      await manager.query('select 1 from proposals where id = $1 for update', [id]);
      const hers = (await this.participants.all(manager, actor)).map((own) => own.id);
      if (!(await remove(manager, id, hers))) throw conflict();
      await record(manager, { consultationId, kind: 'proposal.authored', proposalId: publicId });
      return publicId;
    });
    if (!isReplay) this.tail.wake(consultationId);
    return true;
  }

  #mark(code: string): Buffer {
    return this.secret.mark('author code', code);
  }
}

/** Puts participants on the byline, behind those who stand there. Who stands there already does so once. */
export async function add(
  manager: EntityManager,
  { proposalId, participantIds, mergedFromId }: { proposalId: string; participantIds: readonly string[]; mergedFromId: string | null },
): Promise<void> {
  await manager.query(
    `insert into authors (proposal_id, participant_id, position, since, merged_from_id)
     select $1, new.id, coalesce((select max(position) from authors where proposal_id = $1), 0) + new.place, $3, $4
     from unnest($2::bigint[]) with ordinality as new (id, place) on conflict do nothing`,
    [proposalId, participantIds, today(), mergedFromId],
  );
}

/** Takes a person off the byline; false when nobody else would be left on it, or she did not stand there. The proposal's row is held. */
async function remove(manager: EntityManager, proposalId: string, hers: readonly string[]): Promise<boolean> {
  const [, left] = await manager.query<[unknown[], number]>('delete from authors where proposal_id = $1 and participant_id = any($2)', [
    proposalId,
    hers,
  ]);
  if (left > 0) return true;
  return (await passOn(manager, [proposalId], hers)).length > 0;
}

/**
 * Where some participants stand first on proposals, the next on the byline takes their place, with the rights she has by her
 * own words and no others. Gives the ids of those that had a next one. Their rows are held.
 */
export async function passOn(manager: EntityManager, proposalIds: readonly string[], participantIds: readonly string[]): Promise<string[]> {
  const [passedOn] = await manager.query<[{ id: string }[], number]>(
    `with next as (
       delete from authors x using proposals p where p.id = x.proposal_id and p.id = any($1) and p.participant_id = any($2)
       and x.position = (select min(position) from authors where proposal_id = p.id) returning x.proposal_id, x.participant_id, x.has_written)
     update proposals p set participant_id = next.participant_id, has_written = next.has_written from next where p.id = next.proposal_id
     returning p.id`,
    [proposalIds, participantIds],
  );
  return passedOn.map(({ id }) => id);
}

async function ensureRoom(manager: EntityManager, { id }: ProposalRow): Promise<void> {
  await manager.query('delete from author_codes where proposal_id = $1 and ends_on < $2', [id, today()]);
  const [row] = await manager.query<{ authors: number; codes: number }[]>(
    `select (select count(*) from authors where proposal_id = $1)::int as authors,
            (select count(*) from author_codes where proposal_id = $1)::int as codes`,
    [id],
  );
  const { most, codes } = coauthorLimits;
  if (row && (row.authors >= most || row.codes >= codes)) throw invalid('code', 'TOO_MANY', most);
}
