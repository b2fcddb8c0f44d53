import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Access, Role } from '@baraza/shared/vocabularies';
import { Actor } from '#features/people/actor.js';
import { visitorOf } from '#features/visits/actor.js';
import type { Context } from '#platform/graphql/context.js';
import { type MayListen, StoredRights } from '#platform/live/live-rights.js';
import { mayConsultation } from './consultations.policy.js';
import { MarksService } from './marks.service.js';

/**
 * The one gate to consultations that are for members only: whatever is read by an id or a name is read through it. What one
 * may not see is not found by the very statement that would find it, so it looks like what never was, and costs the same.
 */
@Injectable()
export class AccessService implements OnModuleInit {
  readonly #open = new WeakMap<Actor, Promise<readonly string[]>>();

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly marks: MarksService,
    private readonly rights: StoredRights,
  ) {}

  onModuleInit(): void {
    this.rights.judge((people, consultationId) => this.#mayListen(people, consultationId), isForAll('consultations'));
  }

  /** The members-only consultations the one who asks may see: the values `isSeen` is asked with. Nothing is looked up for a stranger. */
  async openTo(context: Context): Promise<readonly string[]> {
    if (context.memberOf) return [context.memberOf];
    const visitor = await visitorOf(context);
    if (!visitor) return [];
    const known = this.#open.get(visitor) ?? this.#find(visitor);
    this.#open.set(visitor, known);
    return known;
  }

  /** What she may see has changed within this request. */
  forget(actor: Actor): void {
    this.#open.delete(actor);
  }

  /** Who of those who listen may go on: asked for all at once, and again and again. */
  async #mayListen(people: readonly (string | null)[], consultationId: string): Promise<readonly MayListen[]> {
    const [consultation] = await this.db.query<{ access: Access }[]>('select access from consultations where id = $1', [consultationId]);
    if (!consultation) return people.map(() => 'hidden');
    if (consultation.access === 'PUBLIC') return people.map(() => 'yes');

    const marks = people.map((personId) => (personId ? this.marks.all(new Actor(personId), consultationId) : []));
    const members = await this.db.query<{ mark: string }[]>(
      "select encode(person_mark, 'hex') as mark from participants where consultation_id = $1 and person_mark = any($2)",
      [consultationId, marks.flat()],
    );
    const roles = await this.db.query<{ person_id: string; role: Role }[]>(
      'select person_id, role from held_roles where consultation_id = $1 and person_id = any($2)',
      [consultationId, people.filter((personId) => personId !== null)],
    );
    const known = new Set(members.map(({ mark }) => mark));
    return people.map((personId, at) => {
      const held = roles.filter(({ person_id }) => person_id === personId).map(({ role }) => ({ consultationId, role }));
      const isMember = marks[at]?.some((mark) => known.has(mark.toString('hex'))) ?? false;
      const actor = personId ? new Actor(personId, held) : null;
      return mayConsultation.see(actor, { consultationId, access: consultation.access }, isMember) ? 'yes' : 'hidden';
    });
  }

  async #find(visitor: Actor): Promise<readonly string[]> {
    const closed = await this.db.query<{ id: string }[]>(`select id from consultations where access = 'MEMBERS'`);
    if (closed.length === 0) return [];
    const ids = closed.map(({ id }) => id);
    const joined = await this.db.query<{ consultation_id: string }[]>(
      'select consultation_id from participants where consultation_id = any($1) and person_mark = any($2)',
      [ids, ids.flatMap((id) => this.marks.all(visitor, id))],
    );
    const own = new Set(joined.map(({ consultation_id }) => consultation_id));
    return ids.filter((consultationId) => mayConsultation.see(visitor, { consultationId, access: 'MEMBERS' }, own.has(consultationId)));
  }
}

/** The condition that everyone may see a consultation, by its alias. */
export const isForAll = (consultation: string): string => `${consultation}.access = 'PUBLIC'`;

/** The condition a statement reads a consultation under, by its alias; the parameter at that place is what `openTo` gave. */
export const isSeen = (consultation: string, place: number): string => `(${isForAll(consultation)} or ${consultation}.id = any($${place}))`;

/** The same for somebody whose marks there (an array) and whose consultations as staff (an array) are at two places: in one statement. */
export const isSeenBy = (consultation: string, marks: number, home: number): string =>
  `(${isForAll(consultation)} or ${consultation}.id = any($${home})
    or exists (select 1 from participants m where m.consultation_id = ${consultation}.id and m.person_mark = any($${marks})))`;
