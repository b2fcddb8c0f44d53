import type { Form, FormRefusal, PageContext } from '../../engine/page.js';
import { LanguagesOf } from '../../gql.js';

/** Characters that are looked at: more would tell no more. */
const lookedAt = 1000;

/** The language of posted words: the one she tapped when she was asked, else the one of the field. */
export const writtenIn = (form: Form): string => form.one('written') || form.one('language');

/** Asks back, once, when words seem to be in another language than she said. Nothing is lost by it: a tap sends them. */
export async function languageDoubt({ ask }: PageContext, form: Form, fields: readonly string[]): Promise<FormRefusal | null> {
  if (form.one('asked') === 'yes') return null;
  const words = fields.map((field) => form.one(field)).join('\n');
  const { languagesOf } = await ask(LanguagesOf, { words: words.slice(0, lookedAt) });
  const languages = languagesOf.map(({ tag }) => tag);
  if (languages.length === 0 || languages.includes(form.one('language'))) return null;
  return { code: 'INVALID_INPUT', faults: { language: { fault: 'DOUBTFUL', languages } } };
}
