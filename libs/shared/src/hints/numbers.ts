import { isYear, withoutDates } from './calendar.js';
import { type Hint, HintKind } from './hint.js';
import { receiptLength } from '../receipt.js';
import { digitsOf, type Group, runsIn, spanOf } from './runs.js';

const longestPhone = 15;
const shortestPhone = 7;

/** Words and signs after a number that is an amount. */
const counted =
  /^\s?(?:%|€|\$|£|usd|eur|euros?|dollars?|dólares|dinars?|km|kilom|metres?|hectares?|people|persons|refugees|migrants|children|women|men|families|years|personnes|réfugiés|enfants|familles|personas|refugiados|familias|niños|شخص|لاجئ|دولار|يورو|طفل|أسرة|عائلة)/i;

/** Receipts, phone numbers and longer numbers that stand by themselves. The text has Latin digits. */
export function numbersIn(text: string): Hint[] {
  return runsIn(text)
    .flatMap(apart)
    .flatMap((groups) => {
      const kind = kindOf(groups, text);
      return kind ? [{ kind, ...spanOf(groups) }] : [];
    });
}

/** The numbers of a run, each by itself. A receipt comes first: a year may stand in it. */
function apart(groups: readonly Group[]): (readonly Group[])[] {
  const numbers: (readonly Group[])[] = [];
  let from = 0;
  for (let receipt = receiptAfter(groups, from); receipt; receipt = receiptAfter(groups, from)) {
    numbers.push(...others(groups.slice(from, receipt.first)), groups.slice(receipt.first, receipt.end));
    from = receipt.end;
  }
  return [...numbers, ...others(groups.slice(from))];
}

const others = (groups: readonly Group[]) => withoutDates(groups).flatMap(severalIn);

/** The groups that make a receipt: 20 digits, but not two phone numbers of ten side by side, nor five years. */
function receiptAfter(groups: readonly Group[], from: number): { first: number; end: number } | null {
  let first = from;
  let length = 0;
  for (let at = from; at < groups.length; at += 1) {
    const { digits = '' } = groups[at] ?? {};
    length += digits.length;
    while (length > receiptLength) length -= groups[first++]?.digits.length ?? 0;
    const isPair = at === first + 1 && digits.length === receiptLength / 2;
    if (length === receiptLength && !isPair && !groups.slice(first, at + 1).every(isYear)) return { first, end: at + 1 };
  }
  return null;
}

/** Too long for one number: several, of which each begins with a nought or is long enough by itself. */
function severalIn(groups: readonly Group[]): Group[][] {
  if (digitsOf(groups).length <= longestPhone) return [[...groups]];
  const numbers: Group[][] = [];
  const current: Group[] = [];
  for (const group of groups) {
    const isWhole = digitsOf(current).length >= shortestPhone;
    if (isWhole && (group.digits.startsWith('0') || group.digits.length >= shortestPhone)) numbers.push(current.splice(0));
    current.push(group);
  }
  return [...numbers, current];
}

function kindOf(groups: readonly Group[], text: string): HintKind | null {
  const digits = digitsOf(groups);
  if (digits.length === receiptLength) return HintKind.RECEIPT;
  if (digits.length < shortestPhone) return null;
  const isCalled = isDialled(groups, digits);
  if (!isCalled && isAmount(groups, digits, text)) return null;
  return digits.length > longestPhone ? HintKind.CASE_NUMBER : HintKind.PHONE;
}

/** Begins as nothing but a number to call does. */
function isDialled([first]: readonly Group[], digits: string): boolean {
  return (first?.before.includes('+') ?? false) || (digits.startsWith('0') && (first?.digits.length ?? 0) > 1);
}

function isAmount(groups: readonly Group[], digits: string, text: string): boolean {
  const { end } = spanOf(groups);
  const [first, second] = groups;
  const isRound = digits.endsWith('000') || (groups.length === 2 && groups.every((group) => group.digits.endsWith('0')));
  const isDecimal = groups.length === 2 && second?.before === '.' && (first?.digits.length ?? 0) <= 3;
  const isThousands = groups.slice(1).every(({ before, digits: { length } }) => before === '.' && length === 3) && groups.length > 1;
  const isList = digits.length < groups.length * 2 && !digits.startsWith('0');
  return isRound || isDecimal || isThousands || isList || counted.test(text.slice(end, end + 16));
}
