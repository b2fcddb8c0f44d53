import { lettersOf } from './letters.js';

/** A text as it is compared: words of letters and digits with one space between them, none at the ends. */
export type Folded = {
  readonly text: string;
  /** Where in the original what stands at each place begins, and where it ends. In UTF-16 units, as in JavaScript. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** A letter with the marks and joiners that belong to it: cut here, a text stays readable. */
const clusters = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;

/** Brings together what people write differently, and remembers where each sign came from. The same for every language. */
export function folded(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of original.matchAll(clusters)) {
    const letters = lettersOf(cluster);
    // What is silent belongs to what stands before it.
    if (letters === '' && ends.length > 0) ends[ends.length - 1] = index + cluster.length;
    for (const unit of letters.split('')) {
      if (unit === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += unit;
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), starts: starts.slice(0, -1), ends: ends.slice(0, -1) } : { text, starts, ends };
}
