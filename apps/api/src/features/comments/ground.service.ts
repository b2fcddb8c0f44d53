import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Lineage, PhaseKind, Publication } from '@baraza/shared/vocabularies';
import { isSeenBy } from '#features/consultations/access.service.js';
import type { Standing } from '#features/consultations/consultations.policy.js';
import { MarksService } from '#features/consultations/marks.service.js';
import { longestOf, type StoredSuspension, suspensionsOf } from '#features/consultations/suspended.service.js';
import type { Actor } from '#features/people/actor.js';
import { now } from '#platform/clock.js';
import { type Prepared, prepared } from '#platform/db/prepared.js';
import { invalid, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { isId } from '#platform/texts.js';

type Standpoint = { readonly id: string; readonly wordingId: string | null; readonly isHidden: boolean; readonly publication: Publication };

/** What a comment is to stand on, as it was a moment before: its proposal, what it answers, and how the one who asks stands there. */
export type Ground = {
  readonly consultationId: string;
  readonly proposal: Standpoint & { readonly lineage: Lineage };
  readonly parent: (Standpoint & { readonly publicId: string; readonly proposalId: string }) | null;
  readonly standing: Standing;
  /** The participant she speaks as; null before her first contribution. */
  readonly participantId: string | null;
};

type Row = Omit<Ground, 'standing'> & { readonly open: readonly PhaseKind[]; readonly suspensions: readonly StoredSuspension[] };

/** Hot path: all that is asked before a comment is taken. $1 proposal, $2 parent, $3 her marks, $4 where she is staff, $5 now. */
const reading: Prepared = {
  name: 'comments-ground',
  text: `
    select p.consultation_id as "consultationId",
      jsonb_build_object('id', p.id::text, 'wordingId', p.wording_id::text, 'isHidden', p.is_hidden and p.publication = 'PUBLISHED', 'publication', p.publication, 'lineage', p.lineage) as proposal,
      (select jsonb_build_object('id', c.id::text, 'publicId', c.public_id, 'wordingId', c.wording_id::text,
                                 'isHidden', c.is_hidden and c.publication = 'PUBLISHED', 'publication', c.publication, 'proposalId', c.proposal_id::text)
       from comments c join proposals o on o.id = c.proposal_id where c.public_id = $2 and o.consultation_id = k.id) as parent,
      array(select f.kind from phases f where f.consultation_id = k.id and f.starts_at <= $5 and (f.ends_at is null or f.ends_at > $5)) as open,
      ${suspensionsOf('k.id', 3, 5)} as suspensions,
      (select a.id from participants a where a.consultation_id = k.id and a.person_mark = any($3) order by a.id desc limit 1) as "participantId"
    from proposals p join consultations k on k.id = p.consultation_id
    where p.public_id = $1 and ${isSeenBy('k', 3, 4)}`,
};

/** The most proposals whose consultation is remembered. */
const knownMost = 10_000;

/** Reads what a comment is to stand on. */
@Injectable()
export class GroundService {
  /** A proposal never moves to another consultation. */
  readonly #consultations = new Map<string, string>();

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly marks: MarksService,
  ) {}

  async find(proposal: string, parent: string | null, visitor: Actor | null, context: Context): Promise<Ground> {
    const marks = visitor && isId(proposal) ? this.marks.all(visitor, await this.#consultationOf(proposal)) : [];
    const home = visitor?.roles.map(({ consultationId }) => consultationId) ?? [];
    const values = [proposal, parent && isId(parent) ? parent : null, marks, home, now()];
    const [row] = isId(proposal) ? await prepared<Row>(this.db, reading, values) : [];
    if (!row) throw notFound();
    if (parent && !row.parent) throw notFound();
    if (row.parent && row.parent.proposalId !== row.proposal.id) throw invalid('parent', 'UNKNOWN');

    const { open, suspensions, ...ground } = row;
    const isAtHome = visitor?.isStaffOf(row.consultationId) ?? false;
    const suspended = isAtHome ? null : longestOf(suspensions, context.language);
    return { ...ground, standing: { consultationId: row.consultationId, open, suspended } };
  }

  /** Her marks are another's in each consultation, so it has to be known before anything of her is looked for. */
  async #consultationOf(proposal: string): Promise<string> {
    const known = this.#consultations.get(proposal);
    if (known) return known;
    const [row] = await this.db.query<{ id: string }[]>('select consultation_id as id from proposals where public_id = $1', [proposal]);
    if (!row) return '';
    if (this.#consultations.size >= knownMost) this.#consultations.clear();
    this.#consultations.set(proposal, row.id);
    return row.id;
  }
}
