import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { pageSize } from '@baraza/shared/limits';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { Decision } from '#features/facilitation/decision.entity.js';
import { visitorOf } from '#features/visits/actor.js';
import { ensure, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { isId } from '#platform/texts.js';
import type { Appeal } from './appeal.entity.js';
import type { AppealPage, AppealsArgs } from './appeals.inputs.js';
import { type JudgedAppeal, mayAppeal } from './appeals.policy.js';

/** An appeal with what it is about. The contribution's id is its public one. */
export type AppealRow = Appeal & JudgedAppeal & { readonly contributionId: string; readonly consultationId: string };

const isStanding = 'not exists (select 1 from decisions later where later.contribution_id = d.contribution_id and later.id > d.id)';
/** What was taken back is nobody's to judge any more, and what was said about it may quote it. */
const isPublished = `d.contribution_id in (select public_id from proposals where public_id = d.contribution_id and publication = 'PUBLISHED'
  union all select public_id from comments where public_id = d.contribution_id and publication = 'PUBLISHED')`;
const columns = `
  select a.id, a.public_id as "publicId", a.decision_id as "decisionId", a.wording_id as "wordingId", a.appealed_on::text as "appealedOnDay",
         a.outcome, a.answer, a.answered_on::text as "answeredOnDay", a.person_id as "personId", d.contribution_id as "contributionId",
         d.consultation_id as "consultationId", d.person_id as "deciderId", a.outcome is null and ${isStanding} as "isOpen"
  from appeals a join decisions d on d.id = a.decision_id and ${isPublished}`;

/** Reads appeals: as a queue for those who facilitate, and by the decision they are about. */
@Injectable()
export class QueueService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly consultations: ConsultationsService,
  ) {}

  /** One page: those to be answered first, the oldest first. What was shown again meanwhile needs no answer and is left out. */
  async page(consultationId: string, { first, after }: AppealsArgs, context: Context): Promise<AppealPage> {
    ensure(mayAppeal.read(await visitorOf(context), await this.consultations.standing(consultationId, context)));
    const wanted = Math.min(Math.max(first, 1), pageSize.most);
    const { isAnswered, id } = placeOf(after);
    const rows = await this.db.query<AppealRow[]>(
      `${columns} where d.consultation_id = $1 and (a.outcome is not null or ${isStanding})
         and ($3::uuid is null or (a.outcome is not null, a.id) > ($2::boolean, (select id from appeals where public_id = $3)))
       order by a.outcome is not null, a.id limit $4`,
      [consultationId, isAnswered, id, wanted + 1],
    );
    const appeals = rows.slice(0, wanted);
    const last = appeals.at(-1);
    return { appeals, next: rows.length > wanted && last ? cursorOf(last) : null };
  }

  /** How many wait for an answer; null for who does not facilitate. */
  async openCount(consultationId: string, context: Context): Promise<number | null> {
    if (!mayAppeal.read(await visitorOf(context), await this.consultations.standing(consultationId, context))) return null;
    const [row] = await this.db.query<{ count: number }[]>(
      `select count(*)::int as count from appeals a join decisions d on d.id = a.decision_id and ${isPublished}
       where d.consultation_id = $1 and a.outcome is null and ${isStanding}`,
      [consultationId],
    );
    return row?.count ?? 0;
  }

  /** An appeal, for those who facilitate; for everyone else it is not there. */
  async one(publicId: string, context: Context): Promise<AppealRow> {
    const appeal = await this.find(publicId);
    const standing = await this.consultations.standing(appeal.consultationId, context);
    if (!mayAppeal.read(await visitorOf(context), standing)) throw notFound();
    return appeal;
  }

  async find(publicId: string): Promise<AppealRow> {
    const [row] = isId(publicId) ? await this.db.query<AppealRow[]>(`${columns} where a.public_id = $1`, [publicId]) : [];
    if (!row) throw notFound();
    return row;
  }

  /** By decision: the appeal about it; by a decision that showed a contribution again, the appeal about the one before. */
  readonly byDecisions = async (decisionIds: readonly string[]): Promise<(AppealRow | null)[]> => {
    const rows = await this.db.query<(AppealRow & { of: string })[]>(
      `select distinct on (asked.id) asked.id as of, found.* from decisions asked join (${columns}) found on found."contributionId" = asked.contribution_id
         and (found."decisionId" = asked.id or asked.kind = 'RESTORE' and found."decisionId" < asked.id)
       where asked.id = any($1) order by asked.id, found."decisionId" desc`,
      [decisionIds],
    );
    return inOrder(decisionIds, rows, (row) => row.of);
  };

  readonly decisions = async (ids: readonly string[]): Promise<(Decision | null)[]> => {
    const found = await this.db.getRepository(Decision).createQueryBuilder('d').where('d.id = any(:ids)', { ids }).getMany();
    return inOrder(ids, found, ({ id }) => id);
  };
}

const cursorOf = ({ outcome, publicId }: Appeal) => `${outcome ? 'answered' : 'open'}-${publicId}`;

function placeOf(after: string | null | undefined): { isAnswered: boolean; id: string | null } {
  const [, state, id = ''] = /^(open|answered)-(.*)$/.exec(after ?? '') ?? [];
  return { isAnswered: state === 'answered', id: isId(id) ? id : null };
}
