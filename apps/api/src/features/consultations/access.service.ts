import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Actor } from '#features/people/actor.js';
import { visitorOf } from '#features/visits/actor.js';
import type { Context } from '#platform/graphql/context.js';
import { mayConsultation } from './consultations.policy.js';
import { MarksService } from './marks.service.js';

/**
 * The one gate to consultations that are for members only: whatever is read by an id or a name is read through it. What one
 * may not see is not found by the very statement that would find it, so it looks like what never was, and costs the same.
 */
@Injectable()
export class AccessService {
  readonly #open = new WeakMap<Actor, Promise<readonly string[]>>();

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly marks: MarksService,
  ) {}

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

/** The condition a statement reads a consultation under, by its alias; the parameter at that place is what `openTo` gave. */
export const isSeen = (consultation: string, place: number): string =>
  `(${consultation}.access = 'PUBLIC' or ${consultation}.id = any($${place}))`;
