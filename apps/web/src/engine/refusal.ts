import { wordsOf } from '@baraza/shared/errors';
import type { FormRefusal } from './page.js';
import type { Say } from './words/say.js';

/** A refusal in the reader's words. */
export function refusalIn(say: Say, { code, because }: FormRefusal): string {
  const { key, values } = wordsOf(code, because);
  return say.of(key, values);
}
