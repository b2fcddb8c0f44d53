/** Digits without anything between them, and what stands before them in the same run. */
export type Group = { readonly digits: string; readonly start: number; readonly before: string };

/** What people put between the digits of one number: spaces, dashes, dots, brackets, marks of direction. No comma: that stands in amounts. */
const between = '[ \\t\\u00a0\\u2000-\\u200f\\u202a-\\u202f\\u2060-\\u2069.()/_\\-\\u2010-\\u2015]';
const run = new RegExp(`(?:[+(]{1,3} ?)?\\d+(?:${between}{1,4}\\d+)*`, 'g');

/** The numbers of a text as they may belong together, each as the groups it is written in. */
export function runsIn(text: string): Group[][] {
  return Array.from(text.matchAll(run), ({ 0: written, index: offset }) =>
    Array.from(written.matchAll(/(\D*)(\d+)/g), ({ 1: before = '', 2: digits = '', index }) => ({
      before,
      digits,
      start: offset + index + before.length,
    })),
  );
}

/** All digits of some groups. */
export const digitsOf = (groups: readonly Group[]): string => groups.map(({ digits }) => digits).join('');

/** From the first sign of some groups, a plus or bracket included, to the last. */
export function spanOf(groups: readonly Group[]): { start: number; end: number } {
  const [first] = groups;
  const last = groups[groups.length - 1];
  if (!first || !last) return { start: 0, end: 0 };
  const lead = /[+(]+ ?$/.exec(first.before)?.[0].length ?? 0;
  return { start: first.start - lead, end: last.start + last.digits.length };
}
