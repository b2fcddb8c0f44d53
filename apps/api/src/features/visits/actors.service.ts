import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { VisitKind } from '@baraza/shared/vocabularies';
import { Actor, type HeldRole } from '#features/people/actor.js';
import { now } from '#platform/clock.js';
import { sha256 } from '#platform/db/once.js';
import { type Prepared, prepared } from '#platform/db/prepared.js';
import { idleOf, isTouchedLate } from './visits.policy.js';

type Visiting = { person_id: string; kind: VisitKind; ends_at: Date; closes_at: Date; proved_at: Date | null };
type Row = Visiting & { roles: HeldRole[]; has_receipt: boolean; is_administrator: boolean | null };

/** Hot path: whom a token stands for. $1 is its hash, $2 now. */
const finding: Prepared = {
  name: 'visits-actor',
  text: `select v.person_id, v.kind, v.ends_at, v.closes_at, v.proved_at,
                exists (select 1 from receipts r where r.person_id = v.person_id) as has_receipt,
                v.kind = 'STAFF' and s.is_administrator as is_administrator,
                (select coalesce(jsonb_agg(jsonb_build_object('consultationId', h.consultation_id::text, 'role', h.role)), '[]')
                 from held_roles h where h.person_id = v.person_id and v.kind in ('STAFF', 'DEMO')) as roles
         from visits v left join staff s on s.person_id = v.person_id
         where v.token_hash = $1 and v.ends_at > $2
           and (v.kind = 'ENROLLING' and not s.is_disabled or v.kind = 'STAFF' and s.is_enrolled and not s.is_disabled
                or v.kind not in ('ENROLLING', 'STAFF'))`,
};

/** Kinds of visits of those who take part; who serves may lose a right at any moment. */
const takingPart = new Set<VisitKind>(['BORROWED', 'OWN']);

/** The most who are remembered, and for how long (ms): a visit is kept open by being looked at. */
const seenMost = 10_000;
const seenFor = 60_000;

/** Finds whom tokens stand for. */
@Injectable()
export class ActorsService {
  /** Who was seen a moment ago, by the hash of her token. */
  readonly #seen = new Map<string, { readonly actor: Actor; readonly until: number }>();

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Null: the token stands for nobody (any more). Being used keeps a visit open. */
  async find(token: string): Promise<Actor | null> {
    const hash = sha256(token);
    const [row] = await prepared<Row>(this.db, finding, [hash, now()]);
    if (!row) return null;
    if (isTouchedLate(row.kind, row.ends_at, row.closes_at)) await this.#touch(hash, row);
    const canProve = row.kind === 'STAFF' || row.has_receipt;
    const actor = new Actor(row.person_id, row.roles, { kind: row.kind, provedAt: row.proved_at, canProve }, row.is_administrator === true);
    if (takingPart.has(row.kind)) this.#note(hash, actor, row.ends_at);
    return actor;
  }

  /**
   * Who probably asks, without looking: a token stands for one person as long as it stands for anybody. Nobody who serves a
   * consultation; null where nobody was seen. What is done by it has to look by itself whether the visit has ended.
   */
  assume(token: string): Actor | null {
    const seen = this.#seen.get(sha256(token).toString('base64'));
    return seen && seen.until > now().getTime() ? seen.actor : null;
  }

  #note(hash: Buffer, actor: Actor, endsAt: Date): void {
    if (this.#seen.size >= seenMost) this.#seen.clear();
    this.#seen.set(hash.toString('base64'), { actor, until: Math.min(endsAt.getTime(), now().getTime() + seenFor) });
  }

  async #touch(hash: Buffer, { kind, closes_at }: Visiting): Promise<void> {
    await this.db.query('update visits set ends_at = least($2::timestamptz, $3::timestamptz) where token_hash = $1', [
      hash,
      idleOf(kind),
      closes_at,
    ]);
  }
}
