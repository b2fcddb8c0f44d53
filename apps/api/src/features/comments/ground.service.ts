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

type Standpoint = { readonly isHidden: boolean; readonly publication: Publication };
type Proposal = Standpoint & { readonly id: string; readonly wordingId: string | null; readonly lineage: Lineage };
type Parent = Standpoint & { readonly publicId: string; readonly proposalId: string };

/** What a comment is to stand on, as it was a moment before: its proposal, what it answers, and how the one who asks stands there. */
export type Ground = {
  readonly consultationId: string;
  readonly proposal: Proposal;
  readonly parent: Parent | null;
  readonly standing: Standing;
  /** Whether she takes part there already. */
  readonly takesPart: boolean;
};

type Row = Omit<Ground, 'standing'> & { readonly open: readonly PhaseKind[]; readonly suspensions: readonly StoredSuspension[] };

/** The kinds of the phases of a consultation that are open at the moment at a place. */
export const openAt = (consultation: string, at: number): string =>
  `array(select f.kind from phases f where f.consultation_id = ${consultation} and f.starts_at <= $${at} and (f.ends_at is null or f.ends_at > $${at}) order by f.kind)`;

/** Hot path: all that is asked before a comment is taken. $1 proposal, $2 parent, $3 her marks, $4 where she is staff, $5 now. */
const reading: Prepared = {
  name: 'comments-ground',
  text: `
    select p.consultation_id as "consultationId",
      jsonb_build_object('id', p.id::text, 'wordingId', p.wording_id::text, 'isHidden', p.is_hidden and p.publication = 'PUBLISHED', 'publication', p.publication, 'lineage', p.lineage) as proposal,
      (select jsonb_build_object('publicId', c.public_id, 'isHidden', c.is_hidden and c.publication = 'PUBLISHED',
                                 'publication', c.publication, 'proposalId', c.proposal_id::text)
       from comments c join proposals o on o.id = c.proposal_id where c.public_id = $2 and o.consultation_id = k.id) as parent,
      ${openAt('k.id', 5)} as open,
      ${suspensionsOf('k.id', 3, 5)} as suspensions,
      exists (select 1 from participants a where a.consultation_id = k.id and a.person_mark = any($3)) as "takesPart"
    from proposals p join consultations k on k.id = p.consultation_id
    where p.public_id = $1 and ${isSeenBy('k', 3, 4)}`,
};

/** What of it is the same for everyone. */
type Known = Pick<Ground, 'consultationId' | 'proposal'> & Pick<Standing, 'open'>;

/** The most proposals that are remembered. */
const knownMost = 10_000;

/** Reads what a comment is to stand on. */
@Injectable()
export class GroundService {
  readonly #known = new Map<string, Known>();

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly marks: MarksService,
  ) {}

  async find(proposal: string, parent: string | null, visitor: Actor | null, context: Context): Promise<Ground> {
    const marks = visitor && isId(proposal) ? this.marks.all(visitor, await this.#consultationOf(proposal)) : [];
    const values = [proposal, parent && isId(parent) ? parent : null, marks, homesOf(visitor), now()];
    const [row] = isId(proposal) ? await prepared<Row>(this.db, reading, values) : [];
    if (!row) throw notFound();
    if (parent && !row.parent) throw notFound();
    if (row.parent && row.parent.proposalId !== row.proposal.id) throw invalid('parent', 'UNKNOWN');

    const { open, suspensions, ...ground } = row;
    this.#remember(proposal, { consultationId: row.consultationId, proposal: row.proposal, open });
    const isAtHome = visitor?.isStaffOf(row.consultationId) ?? false;
    const suspended = isAtHome ? null : longestOf(suspensions, context.language);
    return { ...ground, standing: { consultationId: row.consultationId, open, suspended } };
  }

  /**
   * What it probably is, without asking: as it was for whoever asked last, for somebody who takes part there and answers
   * what everyone can read. Null where nobody has asked. What is stored on it has to hold it to what it is.
   */
  assume(proposal: string, parent: string | null): Ground | null {
    const known = this.#known.get(proposal);
    if (!known || (parent && !isId(parent))) return null;
    const { open, ...ground } = known;
    const answered = parent
      ? ({ publicId: parent, isHidden: false, publication: 'PUBLISHED', proposalId: ground.proposal.id } as const)
      : null;
    return { ...ground, parent: answered, takesPart: true, standing: { consultationId: ground.consultationId, open, suspended: null } };
  }

  #remember(proposal: string, known: Known): void {
    if (this.#known.size >= knownMost) this.#known.clear();
    this.#known.set(proposal, known);
  }

  /** Her marks are another's in each consultation, so it has to be known before anything of her is looked for. */
  async #consultationOf(proposal: string): Promise<string> {
    const known = this.#known.get(proposal);
    // A proposal never moves to another consultation.
    if (known) return known.consultationId;
    const [row] = await this.db.query<{ id: string }[]>('select consultation_id as id from proposals where public_id = $1', [proposal]);
    return row?.id ?? '';
  }
}

/** The consultations somebody serves. */
export const homesOf = (visitor: Actor | null): readonly string[] => visitor?.roles.map(({ consultationId }) => consultationId) ?? [];
