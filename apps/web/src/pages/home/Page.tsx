import type { PageProps } from '../../engine/page.js';
import { Mark } from '@baraza/ui/Mark.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { ConsultationCard } from '../../features/consultations/ConsultationCard.js';
import css from './Page.module.css';
import type { Data } from './page.server.js';

const promises = ['noName', 'ownWords', 'becomes'] as const;

/** What Baraza is, and what one can take part in. */
export function Page({ data: { consultations } }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  return (
    <>
      <section className={css.hero}>
        <Mark isBig />
        <h1>{t('home.title')}</h1>
        <p className={layout.lead}>{t('home.lead')}</p>
        <ul className={css.promises}>
          {promises.map((promise) => (
            <li key={promise}>{t(`home.${promise}`)}</li>
          ))}
        </ul>
      </section>
      <section className={layout.stack}>
        <h2>{t('home.consultations')}</h2>
        {consultations.length === 0 && <p>{t('home.none')}</p>}
        {consultations.map((consultation) => (
          <ConsultationCard key={consultation.slug} of={consultation} />
        ))}
        <p>
          <a href={`/${language}/invitation`}>{t('home.invitation')}</a>
        </p>
      </section>
    </>
  );
}
