import type { Group } from './runs.js';

/** Looks like a year of the last two centuries, or of this one. */
export const isYear = ({ digits }: Group) => /^(1[89]|20)\d\d$/.test(digits);
const isUpTo = (most: number, { digits }: Group) => digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= most;
const isDay = (group: Group) => isUpTo(31, group);
const isMonth = (group: Group) => isUpTo(12, group);
const isShort = ({ digits }: Group) => digits.length === 2;

/** What of a run is left when dates, years and hours are taken out of it: one or several runs. */
export function withoutDates(groups: readonly Group[]): Group[][] {
  const rest: Group[][] = [];
  const kept: Group[] = [];
  for (let at = 0; at < groups.length;) {
    const length = datedAt(groups, at);
    const group = groups[at];
    if (length === 0 && group) kept.push(group);
    else rest.push(kept.splice(0));
    at += Math.max(1, length);
  }
  return [...rest, kept].filter(({ length }) => length > 0);
}

/** How many groups from here on are a date, a span of years, a year in brackets, or hours of the day; 0 when they are none. */
function datedAt(groups: readonly Group[], at: number): number {
  const [a, b, c, d] = groups.slice(at, at + 4);
  if (!a) return 0;
  const isFirst = at === 0 && !a.before.includes('+');
  if (b && c && isDate(a, b, c)) return 3;
  if (b && c && d && isHours(a, b, c, d)) return 4;
  if (b && isYear(a) && (isYear(b) || (isShort(b) && isFirst && groups.length === 2)) && /^[^+]*[-/\u2010-\u2015 ]/.test(b.before))
    return 2;
  if (b && groups.length === 2 && isNumbered(a, b)) return 2;
  if (isYear(a) && a.before.includes('(')) return 1;
  if (isYear(a) && isFirst && (!b || b.before.startsWith(' '))) return 1;
  return /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(a.digits) && groups.length === 1 ? 1 : 0;
}

/** 604/2013, 2013/33, 2016-1457: how laws are numbered. */
function isNumbered(a: Group, b: Group): boolean {
  return (/^[-/]$/.test(b.before) && isYear(a)) || (b.before === '/' && isYear(b));
}

function isDate(a: Group, b: Group, c: Group): boolean {
  if (b.before !== c.before || !/^[./-]$/.test(b.before)) return false;
  if (isYear(a)) return isMonth(b) && isDay(c);
  const isDayAndMonth = (isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b));
  return isDayAndMonth && (isYear(c) || (isShort(c) && c.before === '/'));
}

/** 9.00–17.30 */
function isHours(a: Group, b: Group, c: Group, d: Group): boolean {
  const isTime = (hour: Group, minute: Group) =>
    minute.before === '.' && hour.digits.length <= 2 && Number(hour.digits) < 25 && isShort(minute) && Number(minute.digits) < 60;
  return isTime(a, b) && isTime(c, d) && /[-\u2010-\u2015]/.test(c.before);
}
