import { Injectable } from '@nestjs/common';
import type { Actor } from '#features/people/actor.js';
import { Secret } from '#platform/secret.js';

/** How often somebody may start afresh in one consultation, the first time counted. */
export const roundsMost = 8;

/** Keyed hashes by which a person's participants are found, and by nothing else. */
@Injectable()
export class MarksService {
  readonly #known = new WeakMap<Actor, Map<string, readonly Buffer[]>>();

  constructor(private readonly secret: Secret) {}

  /** All marks a person can have in a consultation: one for each time she may start afresh. */
  all(actor: Actor, consultationId: string): readonly Buffer[] {
    const known = this.#known.get(actor) ?? new Map<string, readonly Buffer[]>();
    this.#known.set(actor, known);
    const marks = known.get(consultationId) ?? Array.from({ length: roundsMost }, (_, round) => this.of(actor, consultationId, round));
    known.set(consultationId, marks);
    return marks;
  }

  of({ personId }: Actor, consultationId: string, round: number): Buffer {
    return this.secret.mark('participant', consultationId, personId, String(round));
  }
}
