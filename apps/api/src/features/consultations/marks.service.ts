import { Injectable } from '@nestjs/common';
import type { Actor } from '#features/people/actor.js';
import { Secret } from '#platform/secret.js';

/** How often somebody may start afresh in one consultation, the first time counted. */
export const roundsMost = 8;

/**
 * How a person is known as a participant: by keyed hashes of herself, the consultation and how often she started afresh.
 * Whoever has the database alone cannot join what one person said in two consultations.
 */
@Injectable()
export class MarksService {
  readonly #marks = new WeakMap<Actor, Map<string, readonly Buffer[]>>();

  constructor(private readonly secret: Secret) {}

  /** All marks a person can have in a consultation: one for each time she may start afresh. */
  of(actor: Actor, consultationId: string): readonly Buffer[] {
    const known = this.#marks.get(actor) ?? new Map<string, readonly Buffer[]>();
    this.#marks.set(actor, known);
    const marks = known.get(consultationId) ?? Array.from({ length: roundsMost }, (_, round) => this.at(actor, consultationId, round));
    known.set(consultationId, marks);
    return marks;
  }

  at({ personId }: Actor, consultationId: string, round: number): Buffer {
    return this.secret.mark('participant', consultationId, personId, String(round));
  }
}
