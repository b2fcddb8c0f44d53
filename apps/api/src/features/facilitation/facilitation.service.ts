import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { limits } from '@baraza/shared/limits';
import type { EventKind } from '@baraza/shared/live';
import type { Publication, Rule } from '@baraza/shared/vocabularies';
import { PlacesService } from '#features/comments/places.service.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { type Authored, ParticipantsService } from '#features/consultations/participants.service.js';
import type { Actor } from '#features/people/actor.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { today } from '#platform/clock.js';
import { note } from '#platform/db/audit.js';
import { conflict, ensure } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import { readText } from '#platform/texts.js';
import { type Contribution, JudgedService } from './judged.service.js';
import { Decision, type DecisionKind } from './decision.entity.js';
import type { HideInput, RestoreInput } from './facilitation.inputs.js';
import { mayDecision } from './facilitation.policy.js';

/** A contribution that was decided about. */
type Decided = Authored & {
  readonly publicId: string;
  readonly publication: Publication;
};

/** A decision as one person gets it: whether it is about a contribution of hers. */
export type DecisionRow = Decision & { readonly isHers?: boolean };

/** What facilitators decide about contributions: each decision is kept, with its rule and reason, and told to everyone as an event. */
@Injectable()
export class FacilitationService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly contributions: JudgedService,
    private readonly places: PlacesService,
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

  /** The newest decision about a contribution, for those who may read it. */
  async decisionFor(row: Decided, context: Context): Promise<DecisionRow | null> {
    // A reason may quote what was taken back.
    if (row.publication !== 'PUBLISHED') return null;
    const visitor = await visitorOf(context);
    const standing = await this.consultations.standing(row.consultationId, context);
    const isHers = this.participants.isHers(visitor, row);
    if (!mayDecision.read(visitor, standing, isHers)) return null;
    const decision = await context.loaders.of(this.newest, context).load(row.publicId);
    return decision && { ...decision, isHers };
  }

  /** Hides a contribution by a rule, with a reason: from now on a neutral stub stands in its place. */
  async hide(actor: Actor, context: Context, input: HideInput): Promise<Decision> {
    const reason = readText('reason', input.reason, limits.reason);
    return this.#decide(context, 'hide', input, async (manager, contribution) => {
      ensure(contribution.mayHide);
      const decision = await this.change(manager, contribution, actor, { kind: 'HIDE', rule: input.rule, reason });
      await note(manager, { act: 'M03', ...notedOf(actor, contribution), rule: input.rule });
      return decision;
    });
  }

  /** Shows a hidden contribution again. */
  async restore(actor: Actor, context: Context, input: RestoreInput): Promise<Decision> {
    const reason = readText('reason', input.reason, limits.reason);
    return this.#decide(context, 'restore', input, async (manager, contribution) => {
      ensure(contribution.mayRestore);
      const decision = await this.change(manager, contribution, actor, { kind: 'RESTORE', rule: null, reason });
      await note(manager, { act: 'M04', ...notedOf(actor, contribution) });
      return decision;
    });
  }

  /**
   * Hides or shows within a transaction, keeps the decision and tells it; gives the decision's id. Two facilitators may decide
   * at once: the change names the state it expects, and the later one is told CONFLICT.
   */
  async change(
    manager: EntityManager,
    contribution: Contribution,
    actor: Actor,
    decision: { kind: DecisionKind; rule: Rule | null; reason: string },
  ): Promise<string> {
    const { table, noun, id, publicId, consultationId, proposalId } = contribution;
    const isHiding = decision.kind === 'HIDE';
    // Whoever is just building on it holds its key, and is waited for: afterwards nothing more is stored on it.
    if (isHiding) await manager.query(`select 1 from ${table} where id = $1 for update`, [id]);
    const [, changed] = await manager.query<[unknown[], number]>(
      `update ${table} set is_hidden = $2 where id = $1 and is_hidden <> $2 and publication = 'PUBLISHED'`,
      [id, isHiding],
    );
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
    if (noun === 'comment') await this.places.settle(manager, [id]);
    return String(written.identifiers[0]?.['id']);
  }

  async #decide(
    context: Context,
    operation: string,
    input: HideInput | RestoreInput,
    decide: (manager: EntityManager, contribution: Contribution) => Promise<string>,
  ): Promise<Decision> {
    const contribution = await this.contributions.find(input.contribution, context);
    const { result, isReplay } = await this.visits.act(context, operation, { ...input }, (manager) => decide(manager, contribution));
    if (!isReplay) this.tail.wake(contribution.consultationId);
    return this.db.getRepository(Decision).findOneByOrFail({ id: result });
  }
}

/** Whose act it was and about what, for the log. */
export function notedOf(actor: Actor, { consultationId, publicId }: { consultationId: string; publicId: string }) {
  const role = actor.roleIn(consultationId) ?? 'FACILITATOR';
  return { role, personId: actor.personId, consultationId, subject: publicId } as const;
}
