import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf } from './excerpt.js';
import { questionOf } from './matching.js';

const shown = (words: string, looked: string, headline: string | null = null) =>
  excerptOf({ parts: { words }, headline, needles: questionOf(looked).needles })
    .map((piece) => (piece.isMatch ? `[${piece.words}]` : piece.words))
    .join('');

describe('an excerpt', () => {
  it('marks what was found as it was written', () => {
    expect(shown('Les Réfugiés, et les réfugiées.', 'REFUGIE')).toBe('Les [Réfugié]s, et les [réfugié]es.');
    expect(shown('نحتاج إلى سَكَنٍ آمن', 'سكن امن')).toBe('نحتاج إلى [سَكَنٍ] [آمن]');
    expect(shown('من خانه می‌خواهم.', 'میخواهم')).toBe('من خانه [می‌خواهم].');
  });

  it('marks what the database found by its stem', () => {
    expect(shown('Two houses, one roof.', 'housing', ' two <houses> one roof ')).toBe('Two [houses], one roof.');
  });

  it('does not believe a headline of another text', () => {
    expect(shown('Two houses, one roof.', 'roof', ' <three> houses one roof ')).toBe('Two houses, one [roof].');
  });

  it('begins and ends between words, and says so', () => {
    const words = `${'before '.repeat(50)}here it is ${'after '.repeat(80)}`.trim();
    expect(shown(words, 'here')).toMatch(/^…(before )+\[here\] it is (after ?)+…$/);
    expect(shown(words, 'here').length).toBeLessThan(280);
  });

  it('shows the part the words stand in', () => {
    const found = excerptOf({ parts: { change: 'A roof.', title: 'A title' }, headline: null, needles: ['roof'] });
    expect(found.map(({ words }) => words).join('')).toBe('A roof.');
  });

  it('is a stretch of the text, whatever the text and the words', () => {
    const text = fc.array(fc.constantFrom(...'aé ن ًُٓأآةی‌ ትሠ မြန်မာ ї 住房 👨‍👩‍👧<>&"\n.'), { maxLength: 700 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom(...'aeنا ‌住ن'), maxLength: 5 }), (words, looked) => {
        const said = excerptOf({ parts: { words }, headline: null, needles: questionOf(looked).needles })
          .map((piece) => piece.words)
          .join('');
        expect(words).toContain(said.replace(/^…|…$/g, ''));
      }),
    );
  });
});
