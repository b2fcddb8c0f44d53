import { ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';

/** What a participant's own page shows to somebody who is not known here. */
export function NobodyHere({ title }: { title: string }) {
  const t = useText();
  const { language } = usePage();
  return (
    <section className={layout.stack}>
      <h1>{title}</h1>
      <p>{t('nobody.words')}</p>
      <div>
        <ButtonLink look="main" href={`/${language}/return`}>
          {t('shell.haveReceipt')}
        </ButtonLink>
      </div>
    </section>
  );
}
