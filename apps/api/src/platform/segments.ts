/** A sentence of a text: where it begins and ends in it, without the spaces around it. */
export type Sentence = { readonly start: number; readonly end: number; readonly words: string };

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text and what stands between them, as its language parts them; joined they are the text again. */
export function wordsOf(text: string, language: string): string[] {
  return [...segmenter(language, 'word').segment(text)].map(({ segment }) => segment);
}

/** The sentences of a text in their order, as its language parts them. A line of its own is one, too. */
export function sentencesOf(text: string, language: string): Sentence[] {
  return [...segmenter(language, 'sentence').segment(text)].flatMap(({ segment, index }) => {
    const words = segment.trim();
    const start = index + segment.indexOf(words);
    return words ? [{ start, end: start + words.length, words }] : [];
  });
}

function segmenter(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, known);
  return known;
}
