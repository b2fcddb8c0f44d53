import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { RevisionsService } from '#features/languages/revisions.service.js';
import type { ProposalRow } from '#features/proposals/proposal-rows.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { AppError } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';

/**
 * Whether a stance `s` counts for what its proposal `p` means now: it was taken, or confirmed, on a wording not older than the one
 * by which the author last changed the meaning; or, where it came with a merge, carried here since. The one place that says so; every figure asks with it.
 */
export const isOfThisMeaning = (p: string, s: string): string =>
  `(${p}.meaning_since is null or coalesce(${s}.carried_on, ${s}.wording_id) >= ${p}.meaning_since)`;

/** Stances whose people did not take them on what stands there now: on an earlier meaning, or on what became one with it since. */
@Injectable()
export class ConfirmationsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly participants: ParticipantsService,
    private readonly revisions: RevisionsService,
  ) {}

  /** Whether the stance of the one who asks is on an earlier meaning, by proposal. */
  readonly outdated = async (proposals: readonly ProposalRow[], context: Context): Promise<boolean[]> => {
    const visitor = await visitorOf(context);
    const changed = proposals.filter(({ meaningSince }) => meaningSince !== null);
    if (!visitor || changed.length === 0) return proposals.map(() => false);
    const marks = [...new Set(changed.map(({ consultationId }) => consultationId))].flatMap((id) => this.participants.marksOf(visitor, id));
    const rows = await this.db.query<{ id: string }[]>(
      `select p.id from stances s join proposals p on p.id = s.proposal_id join participants a on a.id = s.participant_id
       where p.id = any($1) and a.person_mark = any($2) and not ${isOfThisMeaning('p', 's')}`,
      [changed.map(({ id }) => id), marks],
    );
    const outdated = new Set(rows.map(({ id }) => id));
    return proposals.map(({ id }) => outdated.has(id));
  };

  /** Whether the stance of the one who asks came along with a merge, and she has said nothing about it since, by proposal. */
  readonly cameAlong = async (proposals: readonly ProposalRow[], context: Context): Promise<boolean[]> => {
    const visitor = await visitorOf(context);
    const joint = proposals.filter(({ merged }) => merged.length > 0);
    if (!visitor || joint.length === 0) return proposals.map(() => false);
    const marks = [...new Set(joint.map(({ consultationId }) => consultationId))].flatMap((id) => this.participants.marksOf(visitor, id));
    const rows = await this.db.query<{ id: string }[]>(
      `select s.proposal_id as id from stances s join participants a on a.id = s.participant_id
       where s.proposal_id = any($1) and a.person_mark = any($2) and s.carried_from_id is not null`,
      [joint.map(({ id }) => id), marks],
    );
    const carried = new Set(rows.map(({ id }) => id));
    return proposals.map(({ id }) => carried.has(id));
  };

  /** Nobody takes a stance on a meaning she has not read. */
  async ensureSameMeaning(manager: EntityManager, { publicId, wordingNumber }: ProposalRow, read: number | null): Promise<void> {
    if (read === null || read >= wordingNumber) return;
    const isOther = await this.revisions.hasNewMeaningAfter(manager, publicId, read);
    if (isOther) throw new AppError('CONFLICT', { field: 'kind', fault: 'MEANING_CHANGED' });
  }
}
