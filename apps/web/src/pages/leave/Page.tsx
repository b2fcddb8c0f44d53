import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';

/** Where one is after leaving without a script: nothing to see. */
export function Page() {
  const t = useText();
  return (
    <section className={layout.stack}>
      <h1>{t('leave.title')}</h1>
      <p>{t('leave.words')}</p>
    </section>
  );
}
