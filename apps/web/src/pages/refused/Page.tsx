import type { PageProps, RefusedData } from '../../engine/page.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import { Mark } from '@baraza/ui/Mark.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';

/** What stands where a page cannot be shown: why, and where to go instead. */
export function Page({ data: { code } }: PageProps<RefusedData>) {
  const t = useText();
  const { language } = usePage();
  return (
    <section className={layout.stack}>
      <Mark isBig />
      <h1>{code === 'NOT_FOUND' ? t('refused.notThere') : t('refused.notNow')}</h1>
      <p className={layout.lead}>{t.of(`refusal.${code}`)}</p>
      <div>
        <ButtonLink look="main" href={`/${language}`}>
          {t('refused.home')}
        </ButtonLink>
      </div>
    </section>
  );
}
