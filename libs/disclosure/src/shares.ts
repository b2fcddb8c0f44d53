/**
 * Per cent of a row in whole numbers, from the rounded counts alone; below 100 people in steps of five (F5). From 0 to 100, as
 * roundings on their own may make a part larger than its whole.
 */
export function percent(part: number, whole: number): number {
  const exact = (100 * part) / whole;
  const step = whole < 100 ? 5 : 1;
  return Math.min(100, Math.round(exact / step) * step);
}

/**
 * Whether a count says of everybody in a small row what each of them thinks (group disclosure, F4): nobody or all of fewer
 * than three times `least` people.
 */
export function saysOfAll(count: number, people: number, least: number): boolean {
  return people < 3 * least && (count === 0 || count === people);
}
