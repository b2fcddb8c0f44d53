import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';

/** Where one is when the visit is over. */
export function Page() {
  const t = useText();
  return (
    <section className={layout.stack}>
      <h1>{t('done.title')}</h1>
      <p>{t('done.words')}</p>
    </section>
  );
}
