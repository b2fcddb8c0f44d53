import { SelectField } from '@baraza/ui/SelectField.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import type { AdministrationPageQuery } from '../../gql.js';
import { typedIn } from '../forms/typed.js';
import { ActForm, isReturned } from './ActForm.js';
import { NameField } from './NameField.js';

type Props = {
  readonly consultations: AdministrationPageQuery['administration']['consultations'];
  readonly formKey: string;
  readonly returned: Returned | null;
};

/** Somebody new: an organizer of one consultation, or one more who runs the installation. */
export function InviteForms({ consultations, ...forms }: Props) {
  const t = useText();
  const back = (act: string) => (isReturned(forms.returned, act) ? forms.returned : null);
  const idOf = (act: string, other: string) => (back(other) ? `name-${act}` : 'name');
  return (
    <div className={layout.stack}>
      {consultations.length > 0 && (
        <>
          <h2>{t('administration.newOrganizer')}</h2>
          <ActForm act="organizer" {...forms} send={t('administration.invite')}>
            <NameField id={idOf('organizer', 'administrator')} returned={back('organizer')} />
            <SelectField
              id="consultation"
              name="consultation"
              label={t('administration.consultation')}
              defaultValue={typedIn(back('organizer')).one('consultation') || undefined}
            >
              {consultations.map(({ slug, title }) => (
                <option key={slug} value={slug} lang={title.language}>
                  {title.words}
                </option>
              ))}
            </SelectField>
          </ActForm>
        </>
      )}
      <h2>{t('administration.newAdministrator')}</h2>
      <ActForm act="administrator" {...forms} send={t('administration.invite')}>
        <NameField id={back('administrator') ? 'name' : 'name-administrator'} returned={back('administrator')} />
      </ActForm>
    </div>
  );
}
