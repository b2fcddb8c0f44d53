import type { Returned } from '../../engine/page.js';
import type { Say } from '../../engine/words/say.js';

/** Fields in which one chooses and does not write. */
const choices = new Set(['themes', 'stages', 'kind', 'rule', 'group', 'age', 'phone', 'language', 'sure', 'meaning', 'sentence', 'target']);

/** What is to be mended, by field, in the reader's words. */
export function faultWords(t: Say, returned: Returned | null): Readonly<Record<string, string>> {
  const words = Object.entries(returned?.refusal.faults ?? {}).map(([field, { fault, limit = 0 }]) => {
    if (fault === 'EMPTY' && choices.has(field)) return [field, t('form.choose')];
    return [field, t.of(`fault.${fault}`, { limit }) || t.of('fault.UNKNOWN')];
  });
  return Object.fromEntries(words) as Record<string, string>;
}
