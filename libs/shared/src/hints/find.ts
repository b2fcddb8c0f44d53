import { addressesIn } from './address.js';
import { caseNumbersIn } from './case-number.js';
import { emailsIn } from './email.js';
import type { Hint } from './hint.js';
import { withLatinDigits } from './latin.js';
import { numbersIn } from './numbers.js';

/** What in a text seems to lead to somebody, in the order of the text. A hint, no proof. Takes time in line with its length. */
export function findHints(text: string): Hint[] {
  const latin = withLatinDigits(text);
  const found = [...caseNumbersIn(latin), ...addressesIn(latin), ...numbersIn(latin), ...emailsIn(latin)];
  return found.sort((one, other) => one.start - other.start).reduce<Hint[]>(withoutOverlap, []);
}

/** Of two that overlap, the one that covers more says better what it is. */
function withoutOverlap(taken: Hint[], hint: Hint): Hint[] {
  const last = taken[taken.length - 1];
  if (!last || last.end <= hint.start) taken.push(hint);
  else if (hint.end - hint.start > last.end - last.start) taken[taken.length - 1] = hint;
  return taken;
}
