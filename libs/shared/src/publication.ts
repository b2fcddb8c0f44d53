import { publication } from './limits.js';

/** A count of people as the public may see it: null below the floor, else rounded to the step. */
export function publicCount(people: number): number | null {
  return people < publication.floor ? null : rounded(people);
}

/** A part of a count that may be shown. */
export function rounded(people: number): number {
  return Math.round(people / publication.step) * publication.step;
}
