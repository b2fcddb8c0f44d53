import { contentLanguages, isContentLanguage } from '@baraza/shared/languages';
import { ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { Rich, useText } from '../../engine/text.js';
import type { LookAlikesQuery } from '../../gql.js';
import { ProposalCard } from './ProposalCard.js';
import css from './ProposalList.module.css';

type Alike = LookAlikesQuery['consultation']['lookAlikes'];

/** What was proposed already and says something like it: to be looked at, and to stand behind instead. Nothing is published yet. */
export function LookAlikes({ of: { proposals, compared, notCompared }, writtenIn }: { of: Alike; writtenIn: string }) {
  const t = useText();
  const { language } = usePage();
  const ownName = isContentLanguage(writtenIn) ? contentLanguages[writtenIn] : writtenIn;
  return (
    <>
      <p className={layout.lead}>{t('alike.lead')}</p>
      <ul className={layout.stack}>
        {proposals.map((proposal) => (
          <li key={proposal.id} className={`${layout.stack} ${layout.tight}`}>
            <div className={css.item}>
              <ProposalCard of={proposal} />
            </div>
            {proposal.may.takeStance && (
              <div>
                <ButtonLink icon="check" href={`/${language}/p/${proposal.id}/stance?kind=AGREE`}>
                  {t('alike.mine')}
                </ButtonLink>
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className={layout.soft}>
        <Rich text={t('alike.compared', { count: compared, language: ownName })} tags={[(name) => <bdi lang={writtenIn}>{name}</bdi>]} />{' '}
        {notCompared > 0 && t('alike.notCompared', { count: notCompared })}
      </p>
    </>
  );
}
