import { ErrorSummary } from '@baraza/ui/ErrorSummary.js';
import type { Returned } from '../../engine/page.js';
import { refusalIn } from '../../engine/refusal.js';
import { useText } from '../../engine/text.js';
import { faultWords } from './faults.js';

type Props = {
  readonly returned: Returned | null;
  /** What each field is called on this form. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What the ids of the form's fields begin with. */
  readonly prefix?: string;
};

/** Above a form that came back: why, and what to mend. */
export function Refusal({ returned, labels = {}, prefix = '' }: Props) {
  const t = useText();
  if (!returned) return null;

  const faults = Object.entries(faultWords(t, returned))
    .filter(([field]) => field in labels)
    .map(([field, fault]) => ({ id: prefix + field, words: t('form.fault', { field: labels[field] ?? '', fault }) }));
  const words = faults.length > 0 ? undefined : refusalIn(t, returned.refusal);
  return <ErrorSummary key={JSON.stringify(returned.refusal)} title={t('form.lookAgain')} words={words} faults={faults} />;
}
