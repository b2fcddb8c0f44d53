import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role, VisitKind } from '@baraza/shared/vocabularies';
import { Actor } from '#features/people/actor.js';
import { daysFromNow, now, today } from '#platform/clock.js';
import { AppError, ensure } from '#platform/errors.js';
import { once, onceWhole, type Outcome, sha256, tryWhole, type Whole } from '#platform/db/once.js';
import type { Context } from '#platform/graphql/context.js';
import { Limits } from '#platform/limits/limits.js';
import { keyFrom, open, seal } from '#platform/secret.js';
import { visitorOf } from './actor.js';
import { ActorsService } from './actors.service.js';
import type { LinkKind } from './link.entity.js';
import { endOf, idleOf, keepingOf } from './visits.policy.js';
import { Visit } from './visit.entity.js';

/** A mutation's input: its key, and what it asks for. */
type Keyed = { readonly key: string };

/** What a new visit begins with. */
type Beginning = {
  readonly kind: VisitKind;
  readonly isProved?: boolean;
  readonly receipt?: string;
  readonly isReceiptKept?: boolean;
  readonly closesAt?: Date;
};

/** Who is asking, and the one way to change anything: once per key, in one transaction, in the name of a person. */
@Injectable()
export class VisitsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly limits: Limits,
    private readonly actors: ActorsService,
  ) {}

  /** Who a cookie stands for; null when it stands for nobody (any more). Being used keeps a visit open. */
  async actorOf(token: string | null): Promise<Actor | null> {
    return token ? this.actors.find(token) : null;
  }

  /** Who probably asks, without looking; see ActorsService. */
  assume({ cookie }: Context): Actor | null {
    return cookie.token ? this.actors.assume(cookie.token) : null;
  }

  /** The hashed token a request came with. */
  tokenIn({ cookie }: Context): Buffer | null {
    return cookie.token ? sha256(cookie.token) : null;
  }

  /** Does something once, as the person who asks; a stranger becomes a person with it, silently. */
  async act(
    context: Context,
    operation: string,
    { key, ...body }: Keyed,
    recipe: (manager: EntityManager, actor: Actor) => Promise<string>,
  ): Promise<Outcome> {
    const visitor = await visitorOf(context);
    ensure(visitor?.visit.kind !== 'ENROLLING');
    await this.limits.act({ operation, key, body, personId: visitor?.personId ?? null, proof: context.proof });
    const outcome = await once(this.db, { key, operation, personId: visitor?.personId ?? null, body }, async (manager) => {
      const actor = visitor ?? new Actor(await newPerson(manager));
      return { result: await recipe(manager, actor), personId: actor.personId };
    });
    if (!visitor) await this.begin(context, outcome.personId, { kind: 'BORROWED' });
    return outcome;
  }

  /** The same for a change that is one statement. `change` is told as whom it is made. */
  async actWhole<Row>(
    context: Context,
    operation: string,
    { key, ...body }: Keyed,
    change: (actor: Actor) => Whole,
  ): Promise<Outcome & { readonly row: Row | null }> {
    const visitor = await visitorOf(context);
    ensure(visitor?.visit.kind !== 'ENROLLING');
    const personId = visitor?.personId ?? null;
    await this.limits.act({ operation, key, body, personId, proof: context.proof });
    const actor = visitor ?? new Actor(randomUUID());
    const whole = change(actor);
    const prepare: Whole['prepare'] = async (manager) => {
      if (!visitor) await newPerson(manager, actor.personId);
      return whole.prepare(manager);
    };
    const outcome = await onceWhole<Row>(this.db, { key, operation, personId, body }, actor.personId, { ...whole, prepare });
    if (!visitor) await this.begin(context, outcome.personId, { kind: 'BORROWED' });
    return outcome;
  }

  /** The same as whoever is assumed to ask. Null: nothing was stored, for whatever reason. */
  async tryWhole<Row>(context: Context, operation: string, { key, ...body }: Keyed, actor: Actor, whole: Whole): Promise<Row | null> {
    const { personId } = actor;
    await this.limits.act({ operation, key, body, personId, proof: context.proof });
    return tryWhole<Row>(this.db, { key, operation, personId, body }, whole);
  }

  /** Begins a visit on this device, in place of the one that was there. */
  async begin(context: Context, personId: string, beginning: Beginning): Promise<void> {
    const { kind, isProved = false, receipt, isReceiptKept = false, closesAt = endOf(beginning.kind) } = beginning;
    const token = randomBytes(32).toString('base64url');
    const endsAt = new Date(Math.min(idleOf(kind).getTime(), closesAt.getTime()));
    // Whoever was forgotten meanwhile (nothing led to her any more) is known again by what she sends.
    await this.db.query(
      `with person as (insert into people (id) values ($1) on conflict (id) do update set id = excluded.id returning id)
       insert into visits (token_hash, id, person_id, kind, began_on, ends_at, closes_at, proved_at, receipt_sealed, is_receipt_kept)
       select $2, $3, id, $4, $5, $6, $7, $8, $9, $10 from person`,
      [
        personId,
        sha256(token),
        randomUUID(),
        kind,
        today(),
        endsAt,
        closesAt,
        isProved ? now() : null,
        receipt ? seal(keyFrom(token, 'receipt'), receipt) : null,
        isReceiptKept,
      ],
    );
    await this.leave(context);
    context.cookie.give(token, keepingOf(kind));
  }

  /** The same person under a new token: at every change of what the visit may do. What it had, it keeps. */
  async rotate(context: Context, change: Partial<Beginning> = {}): Promise<void> {
    const visit = await this.current(context);
    if (!visit) throw new AppError('NOT_SIGNED_IN');
    const receipt = change.receipt ?? this.receiptIn(context, visit);
    const { kind = visit.kind, isProved = false, isReceiptKept = !change.receipt && visit.isReceiptKept } = change;
    // A new token is no new beginning: however often she proves who she is, the visit ends when it was to end.
    const closesAt = kind === visit.kind ? visit.closesAt : endOf(kind);
    await this.begin(context, visit.personId, { kind, isProved, isReceiptKept, closesAt, ...(receipt ? { receipt } : {}) });
  }

  /** The visit this request came with. */
  async current({ cookie }: Context): Promise<Visit | null> {
    if (!cookie.token) return null;
    return this.db.getRepository(Visit).findOneBy({ tokenHash: sha256(cookie.token) });
  }

  /** The receipt this visit holds; only its own cookie opens it. */
  receiptIn({ cookie }: Context, { receiptSealed }: Visit): string | null {
    return cookie.token && receiptSealed ? open(keyFrom(cookie.token, 'receipt'), receiptSealed) : null;
  }

  /** She has written down the receipt this visit holds. */
  async keepReceipt({ cookie }: Context): Promise<void> {
    await this.db.getRepository(Visit).update({ tokenHash: sha256(cookie.token ?? '') }, { isReceiptKept: true });
  }

  /** Ends the visit on this device. */
  async leave({ cookie }: Context): Promise<void> {
    if (cookie.token) await this.db.getRepository(Visit).delete({ tokenHash: sha256(cookie.token) });
    cookie.take();
  }

  /** Uses a one-time link; gives the role and the consultation it leads to, and whether a sign-in is to be set up first. */
  async comeIn(
    context: Context,
    key: string,
    token: string,
  ): Promise<{ role: Role | null; consultation: string | null; mustEnrol: boolean }> {
    const outcome = await once(this.db, { key, operation: 'comeIn', personId: null, body: { token } }, async (manager) => {
      const [links] = await manager.query<[{ person_id: string; kind: LinkKind }[], number]>(
        'update links set is_used = true where token_hash = $1 and not is_used and ends_at > $2 returning person_id, kind',
        [sha256(token), now()],
      );
      const link = links[0];
      if (!link) throw new AppError('NOT_FOUND', { field: 'token', fault: 'USED' });
      return { result: link.kind, personId: link.person_id };
    });
    const mustEnrol = outcome.result === 'INVITATION';
    await this.begin(context, outcome.personId, { kind: mustEnrol ? 'ENROLLING' : 'DEMO' });
    return { ...(await this.#roleOf(outcome.personId)), mustEnrol };
  }

  /** Whom a one-time link lets in, and how; looking does not use it up. Null: it is used, over, or none. */
  async look(token: string): Promise<{ personId: string; kind: LinkKind } | null> {
    const [link] = await this.db.query<{ personId: string; kind: LinkKind }[]>(
      'select person_id as "personId", kind from links where token_hash = $1 and not is_used and ends_at > $2',
      [sha256(token), now()],
    );
    return link ?? null;
  }

  /** A new link for a person, once, within the days. */
  async link(personId: string, kind: LinkKind, days: number, { manager = this.db.manager, token = newToken() } = {}): Promise<string> {
    await manager.query('insert into links (token_hash, person_id, kind, ends_at) values ($1, $2, $3, $4)', [
      sha256(token),
      personId,
      kind,
      daysFromNow(days),
    ]);
    return token;
  }

  async #roleOf(personId: string): Promise<{ role: Role | null; consultation: string | null }> {
    const [held] = await this.db.query<{ role: Role; consultation: string }[]>(
      'select h.role, c.slug as consultation from held_roles h join consultations c on c.id = h.consultation_id where h.person_id = $1 limit 1',
      [personId],
    );
    return held ?? { role: null, consultation: null };
  }
}

const newToken = () => randomBytes(24).toString('base64url');

async function newPerson(manager: EntityManager, id: string = randomUUID()): Promise<string> {
  await manager.query('insert into people (id) values ($1)', [id]);
  return id;
}
