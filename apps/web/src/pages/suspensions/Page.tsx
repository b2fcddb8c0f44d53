import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import { Button, ButtonLink } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

/** Who may not write here now, and why: known by their pseudonyms, and by nothing else. */
export function Page({ data: { consultation, suspensions, next }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const path = `/${language}/c/${consultation.slug}`;
  return (
    <section className={layout.stack}>
      <BackLink href={path}>
        <Words of={consultation.title} as="span" />
      </BackLink>
      <h1>{t('suspensions.title')}</h1>
      <Refusal returned={returned} />
      {suspensions.length === 0 && <p>{t('suspensions.none')}</p>}
      <ul className={layout.stack}>
        {suspensions.map((suspension) => (
          <li key={suspension.id}>
            <Suspension of={suspension} />
          </li>
        ))}
      </ul>
      {next && <ButtonLink href={`${path}/suspensions?after=${next}`}>{t('facilitation.more')}</ButtonLink>}
    </section>
  );
}

function Suspension({ of: { id, key, pseudonym, until, reason, decidedOn, may } }: { of: Data['suspensions'][number] }) {
  const t = useText();
  return (
    <Card>
      <div className={layout.row}>
        <b>
          <bdi>{pseudonym}</bdi>
        </b>
        <span>{until ? t('suspensions.until', { until }) : t('suspend.endless')}</span>
        <span className={layout.soft}>{decidedOn}</span>
      </div>
      <p dir="auto">{reason}</p>
      {may.lift && (
        <form method="post">
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="suspension" value={id} />
          <Button icon="restore">{t('suspensions.lift', { author: pseudonym })}</Button>
        </form>
      )}
    </Card>
  );
}
