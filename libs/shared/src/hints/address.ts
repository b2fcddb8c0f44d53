import { type Hint, HintKind } from './hint.js';
import { type Place, places } from './places.js';

const reach = 60;
const inWord = /[\p{L}\p{M}\d]+$/u;

/** Places on the globe, to a few hundred metres or nearer. */
const coordinates = /-?\d{1,3}\.\d{3,12}°?\s?[NS]?[,; ]{1,3}-?\d{1,3}\.\d{3,12}/gi;

/** Streets with a house number, rooms, tents, boxes, coordinates. The text has Latin digits. */
export function addressesIn(text: string): Hint[] {
  const found = Array.from(text.matchAll(coordinates), ({ 0: written, index }) => spanned(index, index + written.length));
  return [...found, ...places.flatMap((place) => Array.from(text.matchAll(place.sign)).flatMap(around(text, place)))];
}

const spanned = (start: number, end: number): Hint => ({ kind: HintKind.ADDRESS, start, end });

/** What makes a place of a sign is looked for nearby only, so that no text takes long. */
function around(text: string, { before, after, tail, endsWord = false }: Place) {
  return ({ 0: sign, index }: RegExpExecArray): Hint[] => {
    const lead = text.slice(Math.max(0, index - reach), index);
    const end = index + sign.length;
    const stem = inWord.exec(lead)?.[0] ?? '';
    if (stem && !endsWord) return [];
    const rest = text.slice(end, end + reach);
    const leading = before?.exec(lead)?.[1];
    const name = tail ? tail.exec(rest)?.[0] : '';
    if (leading !== undefined && name !== undefined) return [spanned(index - leading.length, end + name.length)];
    const following = after?.exec(rest)?.[0];
    return following === undefined ? [] : [spanned(index - stem.length, end + following.length)];
  };
}
