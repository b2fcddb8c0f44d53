import { Icon } from '@baraza/ui/Icon.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { AdministrationPageQuery } from '../../gql.js';

type Props = { readonly of: AdministrationPageQuery['administration']['facts'] };

/** How the installation is; no figure leads to a person. */
export function Facts({ of: { version, megabytes, consultations, people, isLogWhole } }: Props) {
  const t = useText();
  const facts = [
    t('facts.version', { version }),
    t('facts.size', { megabytes }),
    t('facts.consultations', { count: consultations }),
    people === null ? t('facts.fewPeople') : t('consultation.people', { count: people }),
  ];
  return (
    <>
      <h2>{t('facts.title')}</h2>
      <ul className={`${layout.stack} ${layout.tight}`}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        <li>
          <Icon name={isLogWhole ? 'check' : 'close'} /> {t(isLogWhole ? 'facts.whole' : 'facts.broken')}
        </li>
      </ul>
    </>
  );
}
