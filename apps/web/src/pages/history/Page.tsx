import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Difference } from '../../features/texts/Difference.js';
import { Words } from '../../features/texts/Words.js';
import type { Data, Whole } from './page.server.js';

type Step = NonNullable<Data['history']>['steps'][number];

/** Which words somebody's text had before, and what changed each time. */
export function Page({ data: { id, place, proposal, history, whole } }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const address = `/${language}/history/${id}`;
  return (
    <section className={layout.stack}>
      <BackLink href={whole ? address : place}>{t(whole ? 'history.title' : 'proposal.back')}</BackLink>
      <h1>{whole ? t('history.number', { number: whole.number, day: whole.day }) : t('history.title')}</h1>
      {history && proposal.title && <Words of={proposal.title} className={layout.lead} />}
      {whole && <WholeText of={whole} />}
      {history && (
        <ol className={layout.stack} reversed>
          {history.steps.map((step) => (
            <li key={step.number}>
              <StepCard of={step} address={address} />
            </li>
          ))}
        </ol>
      )}
      {history?.next && (
        <div>
          <ButtonLink href={`${address}?after=${history.next}`}>{t('history.earlier')}</ButtonLink>
        </div>
      )}
    </section>
  );
}

function StepCard({ of: { number, day, isNewMeaning, suggestion, changes }, address }: { of: Step; address: string }) {
  const t = useText();
  return (
    <Card as="article">
      <h2>{number === 1 ? t('history.first', { day }) : t('history.number', { number, day })}</h2>
      {isNewMeaning !== null && <Tag>{t(isNewMeaning ? 'history.otherMeaning' : 'history.sameMeaning')}</Tag>}
      {suggestion && <TakenFrom of={suggestion} />}
      {changes.map(({ part, language, pieces }) => (
        <div key={part} className={`${layout.stack} ${layout.tight}`}>
          {part === 'title' && <h3>{t('propose.titleLabel')}</h3>}
          {part === 'problem' && <h3>{t('propose.problem')}</h3>}
          {part === 'change' && <h3>{t('propose.change')}</h3>}
          <Difference of={pieces} language={language} />
        </div>
      ))}
      <div>
        <ButtonLink look="bare" href={`${address}?number=${number}`}>
          {t('history.whole')}
        </ButtonLink>
      </div>
    </Card>
  );
}

/** Whose proposed words these are; of an erased suggestion that there was one. */
function TakenFrom({ of: { author, publication } }: { of: NonNullable<Step['suggestion']> }) {
  const t = useText();
  if (publication === 'ERASED') return <p className={layout.soft}>{t('history.fromErased')}</p>;
  return <p className={layout.soft}>{author ? t('history.from', { author }) : t('history.fromSomebody')}</p>;
}

function WholeText({ of: { texts } }: { of: Whole }) {
  return texts.map((text, place) => <Words key={place} of={text} />);
}
