import { Button, ButtonLink } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { DraftFieldsFragment } from '../../gql.js';
import { type DraftFields, fieldsOf, type ThrownDraft } from './fields.js';
import { stubOf } from '../texts/stub.js';
import { Words } from '../texts/Words.js';

type Props = { readonly drafts: readonly DraftFieldsFragment[]; readonly thrown: ThrownDraft | null };

/** What she wrote and has not sent: to go on with, or to throw away. What was thrown away a moment ago can be taken back. */
export function DraftList({ drafts, thrown }: Props) {
  const t = useText();
  if (drafts.length === 0 && !thrown) return null;
  return (
    <section className={layout.stack} aria-labelledby="drafts">
      <h2 id="drafts">{t('draft.title')}</h2>
      {thrown && <Thrown of={thrown} />}
      <ul className={layout.stack}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <DraftItem of={draft} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftItem({ of }: { of: DraftFieldsFragment }) {
  const t = useText();
  const { language } = usePage();
  const { id, title, problem, change, words, keptUntil, consultation, proposal } = of;
  const first = [title, words, problem, change].find((text) => text !== '');
  const place = placeOf(of, language);
  return (
    <Card>
      <div className={`${layout.stack} ${layout.tight}`}>
        <p className={layout.soft}>
          {consultation && <Words of={consultation.title} as="span" />}
          {proposal && (
            <> · {t('draft.comment', { title: proposal.title?.words ?? t(stubOf(proposal.publication) ?? 'proposal.hidden') })}</>
          )}
        </p>
        <p dir="auto" lang={of.language || undefined}>
          {first ?? t('draft.noWords')}
        </p>
        <p className={layout.soft}>{t('draft.until', { day: keptUntil })}</p>
        <form className={layout.row} method="post" action={`/${language}/mine`}>
          {place && (
            <ButtonLink href={`${place}draft=${id}`} aria-label={`${t('draft.continue')}: ${first ?? ''}`}>
              {t('draft.continue')}
            </ButtonLink>
          )}
          {/* Pressed twice, the second answer is the one that is seen: by then the words are nowhere else. */}
          <Carried fields={fieldsOf(of)} />
          <Button look="quiet" name="throwAway" value={id} aria-label={`${t('draft.throwAway')}: ${first ?? ''}`}>
            {t('draft.throwAway')}
          </Button>
        </form>
      </div>
    </Card>
  );
}

/** The address of the form it was written in, ready for one more parameter; null where she may not see it any more. */
function placeOf({ consultation, proposal, parent }: DraftFieldsFragment, language: string): string | null {
  if (proposal) return `/${language}/p/${proposal.id}/comment?${parent ? `to=${parent}&` : ''}`;
  return consultation && `/${language}/c/${consultation.slug}/propose?`;
}

/** Its words are in this answer and nowhere else any more. */
function Thrown({ of: { id, fields } }: { of: ThrownDraft }) {
  const t = useText();
  const { language } = usePage();
  return (
    <Notice icon="check" role="status">
      <form className={layout.row} method="post" action={`/${language}/mine`}>
        <span>{t('draft.thrown')}</span>
        {/* Sent twice it is taken back once. */}
        <input type="hidden" name="key" value={id} />
        <Carried fields={fields} />
        {fields.some(([name]) => name === 'proposal' || name === 'consultation') && (
          <Button look="bare" name="undo" value="yes">
            {t('draft.undo')}
          </Button>
        )}
      </form>
    </Notice>
  );
}

function Carried({ fields }: { fields: DraftFields }) {
  return fields.map(([name, value]) => <input key={name + value} type="hidden" name={name} value={value} />);
}
