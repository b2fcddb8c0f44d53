import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import { Notice } from '@baraza/ui/Notice.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { addressOf } from '../../features/comments/view.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

type Entry = NonNullable<Data['consultation']['log']>['entries'][number];

/** What was done here to facilitate: which act, in which role, by which rule. Never a text, never a name. */
export function Page({ data: { consultation } }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const path = `/${language}/c/${consultation.slug}`;
  const { entries = [], next = null, isWhole = true } = consultation.log ?? {};
  return (
    <section className={layout.stack}>
      <BackLink href={path}>
        <Words of={consultation.title} as="span" />
      </BackLink>
      <h1>{t('log.title')}</h1>
      <p>{t('log.about')}</p>
      <Notice icon={isWhole ? 'check' : 'info'} isUrgent={!isWhole}>
        {t(isWhole ? 'log.whole' : 'log.broken')}
      </Notice>
      {entries.length === 0 && <p>{t('log.none')}</p>}
      <ol className={layout.stack}>
        {entries.map((entry) => (
          <li key={entry.number}>
            <LogEntry of={entry} />
          </li>
        ))}
      </ol>
      {next && <ButtonLink href={`${path}/log?after=${next}`}>{t('facilitation.more')}</ButtonLink>}
    </section>
  );
}

function LogEntry({ of: entry }: { of: Entry }) {
  const t = useText();
  const { language } = usePage();
  const { number, on, words, role, isMine, rule } = entry;
  const place = placeOf(entry, language);
  return (
    <Card>
      <div className={`${layout.row} ${layout.soft}`}>
        <span>{number}</span>
        <span>{on}</span>
        <Tag look={isMine ? 'voice' : 'plain'}>{t(`log.${isMine ? 'you' : role}`)}</Tag>
      </div>
      <p>
        <b>{words}</b>
      </p>
      {rule && <p>{t.of(`rule.${rule}`) || t.of(`outcome.${rule}`) || rule}</p>}
      {place && (
        <p>
          <a href={place}>{t('brief.whereSaid')}</a>
        </p>
      )}
    </Card>
  );
}

function placeOf({ comment, proposal }: Entry, language: string): string | null {
  if (comment) return addressOf(`/${language}/p/${comment.proposal.id}`, comment.id);
  return proposal && `/${language}/p/${proposal.id}`;
}
