import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { difference } from './difference.js';
import { sentencesOf } from './segments.js';

const without = (kind: string, pieces: ReturnType<typeof difference>) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ words }) => words)
    .join('');

describe('a difference', () => {
  it('names whole words', () => {
    expect(difference('The office is closed.', 'The offices are closed.', 'en')).toEqual([
      { kind: 'SAME', words: 'The ' },
      { kind: 'OUT', words: 'office is' },
      { kind: 'IN', words: 'offices are' },
      { kind: 'SAME', words: ' closed.' },
    ]);
  });

  it('leaves Arabic words whole, with their marks', () => {
    const pieces = difference('نُريدُ أن نعمل هنا', 'نُريدُ أن ندرس هنا', 'ar');
    expect(pieces.filter(({ kind }) => kind !== 'SAME').map(({ words }) => words)).toEqual(['نعمل', 'ندرس']);
  });

  it('joins to the text before and to the text after, whatever they are', () => {
    const spaced = fc.array(fc.constantFrom('a', 'word', 'كلمة', 'မြန်', '👩‍👩‍👧', '的', '.', '\n', 'e\u0301')).map((list) => list.join(' '));
    const texts = fc.oneof(spaced, fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('en', 'ar', 'my'), (before, after, language) => {
        const pieces = difference(before, after, language);
        expect(without('IN', pieces)).toBe(before);
        expect(without('OUT', pieces)).toBe(after);
        for (const { words } of pieces) expect(words).not.toBe('');
      }),
    );
  });

  it('replaces as a whole what has nothing in common', () => {
    const text = (n: number) => Array.from({ length: 900 }, (_, place) => `${n}x${place}`).join(' ');
    expect(difference(text(1), text(2), 'en').map(({ kind }) => kind)).toEqual(['OUT', 'IN']);
  });
});

describe('sentences', () => {
  it('are parted as their language does, and say where they stand', () => {
    const text = 'هل ننتظر؟ نعم.\nلماذا';
    const sentences = sentencesOf(text, 'ar');
    expect(sentences.map(({ words }) => words)).toEqual(['هل ننتظر؟', 'نعم.', 'لماذا']);
    for (const { start, end, words } of sentences) expect(text.slice(start, end)).toBe(words);
  });

  it('are none where there is no text', () => expect(sentencesOf(' \n ', 'en')).toEqual([]));
});
