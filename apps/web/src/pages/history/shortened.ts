import type { Piece } from '../../features/texts/Difference.js';

/** Characters of unchanged text that stay on each side of a change. */
const around = 120;

/** What stayed is cut to what stands around the changes: a long text with one new word is soon read, and soon sent. */
export function shortened(pieces: readonly Piece[], language: string): Piece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, place) => {
    const { kind, words } = piece;
    if (kind !== 'SAME' || words.length <= 3 * around) return piece;
    const start = place > 0 && words.slice(0, unitAt(words, around, language).end).trimEnd();
    const end = place < last && words.slice(unitAt(words, words.length - around, language).start).trimStart();
    return { kind, words: [start, '…', end].filter(Boolean).join(' ') };
  });
}

/** The word at a place, also where words are written without spaces; of one that does not end, the sign. */
function unitAt(words: string, place: number, language: string): { readonly start: number; readonly end: number } {
  const unit = (granularity: 'word' | 'grapheme') => new Intl.Segmenter(language, { granularity }).segment(words).containing(place);
  const word = unit('word');
  const { index = place, segment = '' } = (word && word.segment.length <= around ? word : unit('grapheme')) ?? {};
  return { start: index, end: index + segment.length };
}
