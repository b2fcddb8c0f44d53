import { stemmed } from './indexed.js';
import { folded } from './fold.js';
import { shadowOf } from './shadow.js';

/** Words of a question that are heeded. Whoever pastes a page asks by its longest words. */
const wordsMost = 8;
/** Shorter words are looked for where a word begins: inside of words they stand everywhere. */
const longEnough = 3;

const ideograph = /\p{Ideographic}/u;

/** A question as it is compared. Nothing in it is syntax: signs that are no letters and no digits are spaces. */
export type Question = { readonly text: string; readonly needles: readonly string[] };

export function questionOf(words: string): Question {
  const { text } = folded(words);
  const several = [...new Set(text.split(' ').filter((word) => word !== ''))];
  const longest = several.length > wordsMost ? several.toSorted((one, other) => other.length - one.length).slice(0, wordsMost) : several;
  return { text, needles: longest.map((word) => ([...word].length >= longEnough || ideograph.test(word) ? word : ` ${word}`)) };
}

/**
 * The condition under which a row of `search_texts`, by its alias, answers a question, and its parameters from a place on:
 * by the stems of its language where PostgreSQL knows them, and in every language by containing all the words.
 */
export function matching(alias: string, { text, needles }: Question, place: number): { condition: string; values: string[] } {
  const byStems = Object.entries(stemmed).map(
    ([language, stems]) => `(${alias}.language = '${language}' and ${alias}.stems @@ plainto_tsquery('${stems}', $${place}))`,
  );
  const byWords = needles.map((_, at) => {
    const needle = place + 1 + 2 * at;
    return `${alias}.shadow like '%' || $${needle} || '%' and strpos(${alias}.words, $${needle + 1}) > 0`;
  });
  return {
    condition: `(${[...byStems, `(${byWords.join(' and ')})`].join(' or ')})`,
    values: [text, ...needles.flatMap((needle) => [shadowOf(needle), needle])],
  };
}

/** A row's text with what answers the question by its stems between < and >, which no folded text contains; null where stems are not known. */
export function headline(alias: string, place: number): string {
  const cases = Object.entries(stemmed).map(
    ([language, stems]) =>
      `when '${language}' then ts_headline('${stems}', ${alias}.words, plainto_tsquery('${stems}', $${place}), 'HighlightAll=true, StartSel=<, StopSel=>')`,
  );
  return `case ${alias}.language ${cases.join(' ')} end`;
}
