import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { folded } from './fold.js';
import { questionOf } from './matching.js';
import { shadowOf } from './shadow.js';

const fold = (text: string) => folded(text).text;
/** No half of a pair stands alone. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);

describe('people who write a word differently find one another', () => {
  it.each([
    ['accents', 'Réfugiés à l’école', 'refugies a l ecole'],
    ['case', 'ЖИТЛО', 'житло'],
    ['composed and decomposed letters', 'été', 'été'.normalize('NFD')],
    ['alef with hamza and madda', 'أسرة آمنة إقامة', 'اسره امنه اقامه'],
    ['vowel signs', 'سَكَنٌ', 'سكن'],
    ['tatweel', 'سـكـن', 'سكن'],
    ['ya and alef maqsura', 'مستشفى', 'مستشفي'],
    ['Persian ya and kaf', 'کمک برای', 'كمك براي'],
    ['the Persian joiner', 'می‌خواهم', 'میخواهم'],
    ['digits of a script', '۱۲۳ ١٢٣ ၁၂၃', '123 123 123'],
    ['Ethiopic rows that sound alike', 'ሥራ ዐለም ሐገር ፀሐይ', 'ስራ አለም ሀገር ጸሀይ'],
    ['presentation forms', 'ﺳﻜﻦ', 'سكن'],
    ['Hausa hooks', 'ƙasa ɗaki', 'kasa daki'],
    ['full width', 'ＡＢＣ', 'abc'],
    ['signs that are no letters', "a:*b & 'c' \\ % <->", 'a b c'],
    ['Ukrainian ghe and ie', 'ґрунт Європа', 'грунт европа'],
  ])('%s', (_, one, other) => expect(fold(one)).toBe(fold(other)));

  it.each([
    ['vowels of Burmese', 'အိမ်', 'အမ'],
    ['vowels of Hindi', 'घर', 'घोर'],
    ['syllables of Tigrinya', 'ቤት', 'ባት'],
    ['letters with another sound', 'بيت', 'بنت'],
  ])('and %s keep words apart', (_, one, other) => expect(fold(one)).not.toBe(fold(other)));
});

/** Texts as people write them here, with all that keyboards and copies add to them. */
const scripts = 'aéßĦ سَكَنٌ آأإة ىي کك می‌خ ـ ትግርኛ ሠሰ አማርኛ မြန်မာ အိမ် ЖїЙ 住房 👨‍👩‍👧 “—”\n\t١۲ﷺﬁ';
const texts = fc.oneof(
  fc.array(fc.constantFrom(...scripts), { maxLength: 60 }).map((signs) => signs.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('whatever is written', () => {
  it('folds the same when it comes composed or decomposed', () => {
    fc.assert(fc.property(texts, (text) => void expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')))));
  });

  it('is folded to words with one space between them, and folding them again changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = fold(text);
        expect(once).toBe(once.trim().replace(/\s+/gu, ' '));
        expect(fold(once)).toBe(once);
      }),
    );
  });

  it('can be pointed at: each folded sign stands for a stretch of the original, in order, that begins and ends between signs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: words, starts, ends } = folded(text);
        expect([starts.length, ends.length]).toEqual([words.length, words.length]);
        starts.forEach((start, at) => {
          expect(start).toBeLessThan(ends[at] ?? 0);
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(isWhole(text.slice(start, ends[at])) || !isWhole(text)).toBe(true);
        });
      }),
    );
  });

  it('is stood for by Latin letters alone, the same stretch by the same', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [text, more] = [fold(one), fold(other)];
        expect(shadowOf(text)).toMatch(/^[a-z0-9 ]*$/);
        expect(shadowOf(text + more)).toBe(shadowOf(text) + shadowOf(more));
      }),
    );
  });

  it('is a question of at most eight words', () => {
    fc.assert(
      fc.property(
        texts,
        (text) => void expect(questionOf(`${text} one two three four five six seven eight nine ten`).needles).toHaveLength(8),
      ),
    );
  });
});
