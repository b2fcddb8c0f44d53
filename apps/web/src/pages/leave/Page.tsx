import { ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { elsewhere } from '../../shell/leave.js';

/** Where one is after leaving without a script: nothing to see, and a way on. */
export function Page() {
  const t = useText();
  return (
    <section className={layout.stack}>
      <h1>{t('leave.title')}</h1>
      <p>{t('leave.words')}</p>
      <div>
        <ButtonLink look="main" href={elsewhere} rel="noreferrer">
          {t('leave.elsewhere')}
        </ButtonLink>
      </div>
    </section>
  );
}
