import { type Folded, folded } from './fold.js';
import { between, searchedParts } from './indexed.js';

/** A stretch of an excerpt: the original, and whether it is what was looked for. */
export type Piece = { readonly words: string; readonly isMatch: boolean };

/** What was found: the parts in one language, and their folded text with `headline`'s signs, where there is one. */
type Found = { readonly parts: Readonly<Record<string, string>>; readonly headline: string | null; readonly needles: readonly string[] };
type Span = readonly [from: number, to: number];

/** So many letters around the first match, and so many before it. */
const around = 240;
const before = 60;

/** The words around the first match, exactly as they were written. Cut between words, and never inside of a letter. */
export function excerptOf({ parts, headline, needles }: Found): Piece[] {
  const written = searchedParts.flatMap((part) => parts[part] ?? []);
  const lines = written.map((text) => folded(text));
  const stems = linesOf(headline, lines);
  const spans = lines.map(({ text }, at) => joined([...spansOf(text, needles), ...(stems[at] ?? [])]));
  const first = Math.max(
    spans.findIndex(({ length }) => length > 0),
    0,
  );
  return pieces(written[first] ?? '', lines[first] ?? folded(''), spans[first] ?? []);
}

/** Where the words stand. Those that were looked for at the beginning of a word begin with a space, which is not marked. */
function spansOf(text: string, needles: readonly string[]): Span[] {
  const line = ` ${text} `;
  return needles.flatMap((needle) => {
    const skipped = needle.startsWith(' ') ? 1 : 0;
    const found: Span[] = [];
    for (let at = line.indexOf(needle); at >= 0; at = line.indexOf(needle, at + needle.length))
      found.push([at - 1 + skipped, at - 1 + needle.length]);
    return found;
  });
}

/** What stands between < and > in each line of a headline; nothing when it is not of these lines. */
function linesOf(headline: string | null, lines: readonly Folded[]): Span[][] {
  const marked = headline?.trim().split(between) ?? [];
  const isOfThese = marked.length === lines.length && marked.every((line, at) => line.replace(/[<>]/g, '') === lines[at]?.text);
  return isOfThese ? marked.map(signed) : [];
}

function signed(line: string): Span[] {
  const spans: Span[] = [];
  let place = 0;
  let from = 0;
  for (const unit of line.split('')) {
    if (unit === '<') from = place;
    else if (unit === '>') spans.push([from, place]);
    else place += 1;
  }
  return spans;
}

/** In order, and those that touch as one. */
function joined(spans: readonly Span[]): Span[] {
  const one: Span[] = [];
  for (const [from, to] of spans.toSorted((first, second) => first[0] - second[0])) {
    const last = one.at(-1);
    if (last && from <= last[1]) one[one.length - 1] = [last[0], Math.max(last[1], to)];
    else one.push([from, to]);
  }
  return one;
}

function pieces(original: string, { text, starts, ends }: Folded, spans: readonly Span[]): Piece[] {
  const [from, to] = windowIn(text, spans[0]?.[0] ?? 0);
  const begin = from === 0 ? 0 : (starts[from] ?? 0);
  const end = to === text.length ? original.length : (ends[to - 1] ?? original.length);
  const found: Piece[] = [];
  let at = begin;
  const say = (upTo: number, isMatch: boolean) => {
    if (upTo > at) found.push({ words: original.slice(at, upTo), isMatch });
    at = Math.max(at, upTo);
  };
  for (const [first, last] of spans.filter((span) => span[0] >= from && span[1] <= to)) {
    say(starts[first] ?? at, false);
    say(ends[last - 1] ?? at, true);
  }
  say(end, false);
  const dots = (isCut: boolean): Piece[] => (isCut ? [{ words: '…', isMatch: false }] : []);
  return [...dots(begin > 0), ...found, ...dots(end < original.length)];
}

/** A stretch of a folded text around a place, from the beginning of a word to the end of one where words are that short. */
function windowIn(text: string, place: number): Span {
  const wish = Math.max(0, place - before);
  const space = wish === 0 ? -1 : text.indexOf(' ', wish);
  const from = wish === 0 ? 0 : space >= 0 && space < place ? space + 1 : wish;
  if (text.length - from <= around) return [from, text.length];
  const last = text.lastIndexOf(' ', from + around);
  return [from, last > place ? last : from + around];
}
