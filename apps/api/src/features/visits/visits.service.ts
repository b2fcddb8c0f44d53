import { randomBytes } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Actor, type HeldRole } from '#features/people/actor.js';
import { dayBefore, daysFromNow, now, today } from '#platform/clock.js';
import { AppError } from '#platform/errors.js';
import { once, type Outcome, sha256 } from '#platform/db/once.js';
import { faultLine } from '#platform/graphql/ask.js';
import type { Context } from '#platform/graphql/context.js';
import { visitorOf } from './actor.js';
import { Visit } from './visit.entity.js';

/** A mutation's input: its key, and what it asks for. */
type Keyed = { readonly key: string };

const visitDays = 1;

/** A phone may be offline for weeks before it sends again what it holds. */
const keyDays = 30;

const forgetEvery = 3_600_000;

/** Who is asking, and the one way to change anything: once per key, in one transaction, in the name of a person. */
@Injectable()
export class VisitsService implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger('Visits');
  #forgetting: NodeJS.Timeout | undefined;

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    this.#forgetting = setInterval(() => void this.#forget(), forgetEvery);
    void this.#forget();
  }

  onModuleDestroy(): void {
    clearInterval(this.#forgetting);
    this.#forgetting = undefined;
  }

  /** Who a cookie stands for; null when it stands for nobody (any more). */
  async actorOf(token: string | null): Promise<Actor | null> {
    if (!token) return null;
    const [row] = await this.db.query<{ person_id: string; roles: HeldRole[] }[]>(
      `select v.person_id, coalesce(jsonb_agg(jsonb_build_object('consultationId', h.consultation_id::text, 'role', h.role))
                                    filter (where h.role is not null), '[]') as roles
       from visits v left join held_roles h on h.person_id = v.person_id
       where v.token_hash = $1 and v.ends_at > $2 group by v.person_id`,
      [sha256(token), now()],
    );
    return row ? new Actor(row.person_id, row.roles) : null;
  }

  /** Does something once, as the person who asks; a stranger becomes a person with it, silently. */
  async act(
    context: Context,
    operation: string,
    { key, ...body }: Keyed,
    recipe: (manager: EntityManager, actor: Actor) => Promise<string>,
  ): Promise<Outcome> {
    const visitor = await visitorOf(context);
    const outcome = await once(this.db, { key, operation, personId: visitor?.personId ?? null, body }, async (manager) => {
      const actor = visitor ?? (await this.#newPerson(manager));
      return { result: await recipe(manager, actor), personId: actor.personId };
    });
    if (!visitor) context.cookie.give(await this.begin(outcome.personId));
    return outcome;
  }

  /** Begins a visit and gives the token its cookie will hold. */
  async begin(personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.db.getRepository(Visit).insert({ tokenHash: sha256(token), personId, endsAt: daysFromNow(visitDays) });
    return token;
  }

  /** Ends the visit on this device. */
  async leave({ cookie }: Context): Promise<void> {
    if (cookie.token) await this.db.getRepository(Visit).delete({ tokenHash: sha256(cookie.token) });
    cookie.take();
  }

  /** Uses a one-time link; gives the role and the consultation it leads to. */
  async comeIn(context: Context, key: string, token: string): Promise<{ role: string; consultation: string }> {
    const outcome = await once(this.db, { key, operation: 'comeIn', personId: null, body: { token } }, async (manager) => {
      const [links] = await manager.query<[{ person_id: string }[], number]>(
        'update links set is_used = true where token_hash = $1 and not is_used and ends_at > $2 returning person_id',
        [sha256(token), now()],
      );
      const link = links[0];
      if (!link) throw new AppError('NOT_FOUND', { field: 'token', fault: 'USED' });
      return { result: link.person_id, personId: link.person_id };
    });
    await this.leave(context);
    context.cookie.give(await this.begin(outcome.personId));
    return this.#roleOf(outcome.personId);
  }

  /** A new link that signs a person in, once, within the days. */
  async link(personId: string, days: number): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await this.db.query('insert into links (token_hash, person_id, ends_at) values ($1, $2, $3)', [
      sha256(token),
      personId,
      daysFromNow(days),
    ]);
    return token;
  }

  /** What is over is not kept. */
  async #forget(): Promise<void> {
    try {
      await this.db.query('delete from visits where ends_at <= $1', [now()]);
      await this.db.query('delete from links where ends_at <= $1', [now()]);
      await this.db.query('delete from keys where used_on < $1', [dayBefore(keyDays)]);
    } catch (fault) {
      // While we close, the database may be gone already: the next start forgets.
      if (this.#forgetting) this.#log.warn(faultLine(fault));
    }
  }

  async #roleOf(personId: string): Promise<{ role: string; consultation: string }> {
    const [held] = await this.db.query<{ role: string; consultation: string }[]>(
      'select h.role, c.slug as consultation from held_roles h join consultations c on c.id = h.consultation_id where h.person_id = $1 limit 1',
      [personId],
    );
    if (!held) throw new AppError('NOT_FOUND');
    return held;
  }

  async #newPerson(manager: EntityManager): Promise<Actor> {
    const [person] = await manager.query<{ id: string }[]>('insert into people (joined_on) values ($1) returning id', [today()]);
    return new Actor(person?.id ?? '');
  }
}
