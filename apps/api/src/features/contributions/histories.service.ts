import { Injectable } from '@nestjs/common';
import { mayComment } from '#features/comments/comments.policy.js';
import { type RevisionRow, RevisionsService } from '#features/languages/revisions.service.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { visitorOf } from '#features/visits/actor.js';
import { notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import type { HistoryArgs } from './contributions.inputs.js';
import { ContributionsService } from './contributions.service.js';
import type { History, Step } from './history.type.js';
import type { OwnContribution } from './own-contribution.type.js';

/** Wordings one page of a history may hold: each is compared with the one before it. */
const stepsMost = 10;

/** More than any text has wordings. */
const beyondAll = 2_147_483_647;

/** Which wordings a contribution has had, for those who may read it. */
@Injectable()
export class HistoriesService {
  constructor(
    private readonly contributions: ContributionsService,
    private readonly revisions: RevisionsService,
  ) {}

  async page(id: string, { first, after }: HistoryArgs, context: Context): Promise<History> {
    const found = await this.#find(id, context);
    if (!(await this.#mayRead(found, context))) throw notFound();
    const { wordingNumber: total } = found.comment ?? found.proposal;
    const wanted = Math.min(Math.max(first, 1), stepsMost);
    const end = after ?? beyondAll;
    const rows = await this.revisions.below(id, end, wanted + 1);
    const steps = rows.length > 0 || end <= 1 ? rows.slice(0, wanted).map((row, place) => step(row, rows[place + 1])) : [only(found)];
    return { ...found, steps, total, next: rows.length > wanted ? (rows[wanted - 1]?.number ?? null) : null };
  }

  /** With the proposal as it was before all else was read: whoever listens from its number on misses nothing. */
  async #find(id: string, context: Context): Promise<OwnContribution> {
    const found = await this.contributions.find(id, context);
    if (!found.comment) return found;
    return { ...(await this.contributions.find(id, context)), proposal: found.proposal };
  }

  async #mayRead({ comment, proposal }: OwnContribution, context: Context): Promise<boolean> {
    const visitor = await visitorOf(context);
    const isHers = this.contributions.isHers(visitor, comment ?? proposal);
    return comment ? mayComment.read(visitor, comment, isHers) : mayProposal.read(visitor, proposal, isHers);
  }
}

const step = (row: RevisionRow, before: RevisionRow | undefined): Step => ({ ...row, before: before ?? null });

/** The one wording of what was never changed since others could build on it. */
function only({ comment, proposal }: OwnContribution): Step {
  const { said, wordedOnDay } = comment ?? proposal;
  if (!said) throw notFound();
  return { ...said, number: 1, wordedOnDay, isNewMeaning: null, suggestionId: null, before: null };
}
