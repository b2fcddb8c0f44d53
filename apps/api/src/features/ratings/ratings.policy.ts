import { publication } from '@baraza/shared/limits';
import { publicCount, rounded } from '@baraza/shared/publication';
import { wilsonLower } from '@baraza/shared/wilson';

/** What the ratings of a comment are published as. `place`: where it stands when the most useful come first; lower is earlier. */
export type Figures = { readonly people: number; readonly useful: number; readonly place: number };

/** So many people have to rate, change or take back before the figures are made anew: no difference between two of them is one person's. */
export const isStep = (changed: number): boolean => changed >= publication.step;

/** Zeros until ten people rated. The place follows from the published figures alone: an order tells no more than they do. */
export function figuresOf({ rated, useful }: { rated: number; useful: number }): Figures {
  const people = publicCount(rated);
  if (people === null) return { people: 0, useful: 0, place: 0 };
  const shown = Math.min(rounded(useful), people);
  return { people, useful: shown, place: -Math.round(wilsonLower(shown, people) * 1_000_000) };
}
