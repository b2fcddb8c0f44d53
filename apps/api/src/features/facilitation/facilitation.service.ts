import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { limits } from '@baraza/shared/limits';
import type { EventKind } from '@baraza/shared/live';
import type { Rule } from '@baraza/shared/vocabularies';
import { mayComment } from '#features/comments/comments.policy.js';
import { CommentsService } from '#features/comments/comments.service.js';
import type { Actor } from '#features/people/actor.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { ProposalsService } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { today } from '#platform/clock.js';
import { absent, conflict, ensure, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import { readText } from '#platform/texts.js';
import { Decision, type DecisionKind } from './decision.entity.js';
import type { HideInput, RestoreInput } from './facilitation.inputs.js';

/** A contribution as a facilitator handles it, whichever of the two it is. */
type Contribution = {
  readonly table: 'proposals' | 'comments';
  readonly noun: 'proposal' | 'comment';
  readonly id: string;
  readonly publicId: string;
  readonly consultationId: string;
  readonly proposalId: string;
  readonly mayHide: boolean;
  readonly mayRestore: boolean;
};

/** What facilitators decide about contributions: each decision is kept, with its rule and reason, and told to everyone as an event. */
@Injectable()
export class FacilitationService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly proposals: ProposalsService,
    private readonly comments: CommentsService,
    private readonly tail: Tail,
  ) {}

  /** The newest decision about each contribution. */
  readonly newest = async (contributionIds: readonly string[]): Promise<(Decision | null)[]> => {
    const decisions = await this.db
      .getRepository(Decision)
      .createQueryBuilder('d')
      .distinctOn(['d.contribution_id'])
      .where('d.contribution_id = any(:contributionIds)', { contributionIds })
      .orderBy('d.contribution_id')
      .addOrderBy('d.id', 'DESC')
      .getMany();
    return inOrder(contributionIds, decisions, ({ contributionId }) => contributionId);
  };

  /** Hides a contribution by a rule, with a reason: from now on a neutral stub stands in its place. */
  async hide(actor: Actor, context: Context, input: HideInput): Promise<Decision> {
    const reason = readText('reason', input.reason, limits.reason);
    return this.#decide(context, 'hide', input, (manager, contribution) => {
      ensure(contribution.mayHide);
      return this.#set(manager, contribution, actor, { kind: 'HIDE', rule: input.rule, reason });
    });
  }

  /** Shows a hidden contribution again. */
  async restore(actor: Actor, context: Context, input: RestoreInput): Promise<Decision> {
    const reason = readText('reason', input.reason, limits.reason);
    return this.#decide(context, 'restore', input, (manager, contribution) => {
      ensure(contribution.mayRestore);
      return this.#set(manager, contribution, actor, { kind: 'RESTORE', rule: null, reason });
    });
  }

  async #decide(
    context: Context,
    operation: string,
    input: HideInput | RestoreInput,
    decide: (manager: EntityManager, contribution: Contribution) => Promise<string>,
  ): Promise<Decision> {
    const contribution = await this.#find(input.contribution, context);
    const { result, isReplay } = await this.visits.act(context, operation, { ...input }, (manager) => decide(manager, contribution));
    if (!isReplay) this.tail.wake(contribution.consultationId);
    return this.db.getRepository(Decision).findOneByOrFail({ id: result });
  }

  /** Two facilitators may decide at once: the change names the state it expects, and the later one is told CONFLICT. */
  async #set(
    manager: EntityManager,
    contribution: Contribution,
    actor: Actor,
    decision: { kind: DecisionKind; rule: Rule | null; reason: string },
  ): Promise<string> {
    const { table, noun, id, publicId, consultationId, proposalId } = contribution;
    const isHiding = decision.kind === 'HIDE';
    const [, changed] = await manager.query<[unknown[], number]>(`update ${table} set is_hidden = $2 where id = $1 and is_hidden <> $2`, [
      id,
      isHiding,
    ]);
    if (changed === 0) throw conflict();

    const written = await manager.getRepository(Decision).insert({
      ...decision,
      contributionId: publicId,
      consultationId,
      personId: actor.personId,
      decidedOnDay: today(),
    });
    const kind: EventKind = isHiding ? `${noun}.hidden` : `${noun}.restored`;
    await record(manager, { consultationId, kind, proposalId, ...(noun === 'comment' ? { commentId: publicId } : {}) });
    return String(written.identifiers[0]?.['id']);
  }

  async #find(publicId: string, context: Context): Promise<Contribution> {
    const visitor = await visitorOf(context);
    const proposal = await this.proposals.find(publicId, context).catch(absent);
    if (proposal) {
      const { id, consultationId } = proposal;
      const may = { mayHide: mayProposal.hide(visitor, proposal), mayRestore: mayProposal.restore(visitor, proposal) };
      return { table: 'proposals', noun: 'proposal', id, publicId, consultationId, proposalId: publicId, ...may };
    }
    const comment = await this.comments.find(publicId, context).catch(absent);
    if (!comment) throw notFound();
    const { id, consultationId, proposalPublicId } = comment;
    const may = { mayHide: mayComment.hide(visitor, comment), mayRestore: mayComment.restore(visitor, comment) };
    return { table: 'comments', noun: 'comment', id, publicId, consultationId, proposalId: proposalPublicId, ...may };
  }
}
