import type { PageProps } from '../../engine/page.js';
import { StakeholderGroup } from '@baraza/shared/vocabularies';
import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import { Rich, useText } from '../../engine/text.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
import type { Data } from './page.server.js';

const bold = (name: string) => (
  <b>
    <bdi>{name}</bdi>
  </b>
);

/** The one question about herself, asked once and easy to skip. */
export function Page({ data: { consultation, key }, returned }: PageProps<Data>) {
  const t = useText();
  const typed = typedIn(returned);
  const { me } = consultation;
  return (
    <section className={layout.stack}>
      <h1>{t('me.title')}</h1>
      {me && (
        <p>
          <Rich text={t('me.thanks', { author: me.pseudonym })} tags={[bold]} />
        </p>
      )}
      <p>{t('me.why')}</p>
      <form className={layout.stack} method="post" noValidate>
        <Refusal returned={returned} labels={{ group: t('me.group') }} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        <Chips
          isColumn
          type="radio"
          id="group"
          name="group"
          label={t('me.group')}
          fault={faultWords(t, returned).group}
          choices={Object.values(StakeholderGroup).map((group) => ({ value: group, words: t(`group.${group}`) }))}
          chosen={[typed.one('group')]}
        />
        <div className={layout.row}>
          <Button look="main">{t('me.save')}</Button>
          <Button look="quiet" name="skip" value="yes">
            {t('me.skip')}
          </Button>
        </div>
      </form>
    </section>
  );
}
