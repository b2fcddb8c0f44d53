import { sum } from './table.js';

/**
 * Per cent of a row in whole numbers, from the rounded counts alone; below 100 people in steps of five (F5). From 0 to 100, as
 * roundings on their own may make a part larger than its whole.
 */
export function percent(part: number, whole: number): number {
  const exact = (100 * part) / whole;
  const step = whole < 100 ? 5 : 1;
  return Math.min(100, Math.round(exact / step) * step);
}

/** Whether all of a row, which could be of several, are of the same one. */
export function isOfOneMind(counts: readonly number[]): boolean {
  return counts.length > 1 && counts.filter((count) => count > 0).length === 1;
}

/** Whether a row says of everybody in it what each of them thinks (group disclosure, F4): fewer than three times `least`, all of one mind. */
export function saysOfAll(counts: readonly number[], least: number): boolean {
  return isOfOneMind(counts) && isSmallRow(counts, least);
}

/** Whether a row is one of which "nobody" is told as "under 10 %" (F4). */
export function isSmallRow(counts: readonly number[], least: number): boolean {
  return sum(counts) < 3 * least;
}
