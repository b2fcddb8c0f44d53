import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';

/** Nothing waits on this device: else its worker would have answered. */
export function Page() {
  const t = useText();
  return (
    <section className={layout.stack}>
      <h1>{t('outbox.title')}</h1>
      <p>{t('outbox.none')}</p>
    </section>
  );
}
