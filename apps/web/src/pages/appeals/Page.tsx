import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { AppealCard } from '../../features/facilitation/AppealCard.js';
import { Words } from '../../features/texts/Words.js';
import type { AppealToAnswerFragment } from '../../gql.js';
import type { Data } from './page.server.js';

/** What authors say against decisions: what waits for an answer first. */
export function Page({ data: { consultation } }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const path = `/${language}/c/${consultation.slug}`;
  const { appeals = [], next = null } = consultation.appeals ?? {};
  return (
    <section className={layout.stack}>
      <BackLink href={path}>
        <Words of={consultation.title} as="span" />
      </BackLink>
      <h1>{t('appeals.title')}</h1>
      {appeals.length === 0 && <p>{t('appeals.none')}</p>}
      <ul className={layout.stack}>
        {appeals.map((appeal) => (
          <li key={appeal.id}>
            <AppealCard of={appeal}>
              <Answer of={appeal} />
            </AppealCard>
          </li>
        ))}
      </ul>
      {next && <ButtonLink href={`${path}/appeals?after=${next}`}>{t('facilitation.more')}</ButtonLink>}
    </section>
  );
}

function Answer({ of: { id, outcome, answer, answeredOn, isOwnDecision, may } }: { of: AppealToAnswerFragment }) {
  const t = useText();
  const { language } = usePage();
  return (
    <>
      {outcome && (
        <div className={layout.row}>
          <Tag>{t(`outcome.${outcome}`)}</Tag>
          <span className={layout.soft}>{answeredOn}</span>
        </div>
      )}
      {answer && <p dir="auto">{answer}</p>}
      {!outcome && isOwnDecision && <p className={layout.soft}>{t('appeals.own')}</p>}
      {may.decide && (
        <div>
          <ButtonLink icon="reply" href={`/${language}/answer-appeal/${id}`}>
            {t('appeals.answer')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
