import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';

/** Says of words with a history when they were changed, and leads to it. */
export function Changed({ of: { id, changedOn } }: { of: { readonly id: string; readonly changedOn: string | null } }) {
  const t = useText();
  const { language } = usePage();
  if (!changedOn) return null;
  return (
    <a className={layout.soft} href={`/${language}/history/${id}`}>
      {t('history.changed', { day: changedOn })}
    </a>
  );
}
