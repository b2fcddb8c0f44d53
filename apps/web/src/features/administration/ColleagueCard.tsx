import { limits } from '@baraza/shared/limits';
import { Card } from '@baraza/ui/Card.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import type { AdministrationPageQuery } from '../../gql.js';
import { CountedField } from '../forms/CountedField.js';
import { faultWords } from '../forms/faults.js';
import { typedIn } from '../forms/typed.js';
import { ActForm, isReturned } from './ActForm.js';
import { StandingTags } from './StandingTags.js';

type Colleague = AdministrationPageQuery['administration']['staff'][number];
type Props = { readonly of: Colleague; readonly mayAct: boolean; readonly formKey: string; readonly returned: Returned | null };

/** Somebody who works here: her roles, and what can be done about her sign-in. */
export function ColleagueCard({ of: { id, name, roles, isAdministrator, isMe, ...standing }, mayAct, ...forms }: Props) {
  const t = useText();
  const asked = isReturned(forms.returned, 'ask', id) ? forms.returned : null;
  return (
    <Card as="div">
      <div className={layout.row}>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {isMe && <Tag look="voice">{t('administration.you')}</Tag>}
        {isAdministrator && <Tag>{t('administration.ADMINISTRATOR')}</Tag>}
        <StandingTags of={standing} />
      </div>
      {roles.length > 0 && (
        <ul className={layout.soft}>
          {roles.map(({ role, consultation: { slug, title } }) => (
            <li key={slug}>
              {t(`staff.${role}`)} · <span lang={title.language}>{title.words}</span>
            </li>
          ))}
        </ul>
      )}
      {mayAct && !isMe && !standing.isDisabled && (
        <details open={asked !== null}>
          <summary>{t('administration.more')}</summary>
          <div className={layout.stack}>
            <ActForm act="ask" about={id} {...forms} send={t('administration.ask')}>
              <p>{t('administration.askMore')}</p>
              <CountedField
                isLong
                required
                id={asked ? 'reason' : `reason-${id}`}
                name="reason"
                limit={limits.reason}
                label={t('administration.reason')}
                fault={faultWords(t, asked).reason}
                defaultValue={typedIn(asked).one('reason')}
              />
            </ActForm>
            <ActForm act="disable" about={id} {...forms} send={t('administration.disable')}>
              <p>{t('administration.disableMore')}</p>
            </ActForm>
          </div>
        </details>
      )}
    </Card>
  );
}
