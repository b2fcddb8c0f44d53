import { randomInt } from 'node:crypto';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { localeFile } from '#platform/locales.js';

type English = { order: 'quality-first'; qualities: string[]; nouns: string[] };
type Agreeing = { order: 'noun-first'; qualities: { m: string; f: string }[]; nouns: { word: string; gender: 'm' | 'f' }[] };

/** The lists' lengths: fixed, because a stored pseudonym is a place in them. */
const qualities = 32;
const nouns = 64;

/** A pseudonym at random. `attempt` widens the draw when names run out: then a figure follows the words. */
export function drawPseudonym(attempt: number): number {
  return randomInt(qualities * nouns * (attempt < 5 ? 1 : 2 ** attempt));
}

/** The words of a pseudonym in a language and its script, for example "Blue Heron". */
export function pseudonymIn(language: InterfaceLanguage, pseudonym: number): string {
  const quality = pseudonym % qualities;
  const noun = Math.floor(pseudonym / qualities) % nouns;
  const round = Math.floor(pseudonym / (qualities * nouns));
  const words = wordsIn(language, quality, noun);
  return round === 0 ? words : `${words} ${round + 1}`;
}

/** Several pseudonyms on one line, joined as the language does: "Blue Heron and Clear River". */
export function namesIn(language: InterfaceLanguage, pseudonyms: readonly number[]): string {
  return new Intl.ListFormat(language).format(pseudonyms.map((pseudonym) => pseudonymIn(language, pseudonym)));
}

const lists = new Map<InterfaceLanguage, English | Agreeing>();

function wordsIn(language: InterfaceLanguage, quality: number, noun: number): string {
  const list = lists.get(language) ?? localeFile<English | Agreeing>(language, 'names');
  lists.set(language, list);

  if (list.order === 'quality-first') return `${list.qualities[quality]} ${list.nouns[noun]}`;
  const { word, gender } = list.nouns[noun] ?? { word: '', gender: 'm' };
  return `${word} ${list.qualities[quality]?.[gender]}`;
}
