import { diffArrays } from 'diff';
import type { PieceKind } from '@baraza/shared/vocabularies';
import { wordsOf } from './segments.js';

/** A run of words that stayed, was taken out or was put in. */
export type Piece = { readonly kind: PieceKind; readonly words: string };

/** Characters up to which words are told apart by their language: that costs up to 8 µs each. Longer texts are parted at spaces. */
const finest = 2000;

/** Words taken out or put in up to which two texts are compared; beyond it one stands in place of the other as a whole. */
const editsMost = 300;

/**
 * What was taken out of a text and put in, word by word; what stays joined is the text before and after. Its cost is bounded, whatever
 * the texts: beyond a measure of likeness the whole is replaced.
 */
export function difference(before: string, after: string, language: string): Piece[] {
  if (before === after) return before ? [{ kind: 'SAME', words: before }] : [];
  const start = sameStart(before, after);
  const end = sameEnd(before.slice(start), after.slice(start));
  const middle = [before.slice(start, before.length - end), after.slice(start, after.length - end)] as const;
  return joined([
    { kind: 'SAME', words: before.slice(0, start) },
    ...compared(...middle, language),
    { kind: 'SAME', words: before.slice(before.length - end) },
  ]);
}

function compared(before: string, after: string, language: string): Piece[] {
  const part = (text: string) => (before.length + after.length > finest ? (text.match(/\s+|\S+/gu) ?? []) : wordsOf(text, language));
  const changes = diffArrays(part(before), part(after), { maxEditLength: editsMost });
  if (!changes) return replaced(before, after);
  return changes.map(({ value, added, removed }) => ({ kind: added ? 'IN' : removed ? 'OUT' : 'SAME', words: value.join('') }));
}

const replaced = (before: string, after: string): Piece[] => [
  { kind: 'OUT', words: before },
  { kind: 'IN', words: after },
];

/** How much both begin with, up to the last space of it: no word is cut in two. */
function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  while (length > 0 && !isSpace(one[length - 1])) length -= 1;
  return length;
}

/** How much both end with, from the first space of it. */
function sameEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  while (length > 0 && !isSpace(one[one.length - length])) length -= 1;
  return length;
}

const isSpace = (character = '') => /\s/u.test(character);

/** Neighbours of a kind as one; a space between two changes belongs to both, so that they read as one change. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: { kind: PieceKind; words: string }[] = [];
  let taken = '';
  let put = '';
  const close = () => {
    if (taken) runs.push({ kind: 'OUT', words: taken });
    if (put) runs.push({ kind: 'IN', words: put });
    [taken, put] = ['', ''];
  };
  pieces.forEach(({ kind, words }, place) => {
    if (kind === 'OUT') taken += words;
    else if (kind === 'IN') put += words;
    else if (words.trim() === '' && taken && put && isChange(pieces[place + 1])) [taken, put] = [taken + words, put + words];
    else if (words) {
      close();
      const last = runs.at(-1);
      if (last?.kind === 'SAME') last.words += words;
      else runs.push({ kind, words });
    }
  });
  close();
  return runs;
}

const isChange = (piece: Piece | undefined) => piece !== undefined && piece.kind !== 'SAME' && piece.words !== '';
