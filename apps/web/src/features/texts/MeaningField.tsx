import { Chips } from '@baraza/ui/Chips.js';
import { useText } from '../../engine/text.js';

type Props = { readonly chosen: string; readonly fault: string | undefined };

/** Asks an author whether her new words mean something else: she has to say it herself, and hears first what comes of it. */
export function MeaningField({ chosen, fault }: Props) {
  const t = useText();
  return (
    <>
      <input type="hidden" name="told" value="yes" />
      <Chips
        type="radio"
        isColumn
        id="meaning"
        name="meaning"
        label={t('meaning.label')}
        hint={t('meaning.hint')}
        fault={fault}
        choices={[
          { value: 'same', words: t('meaning.same') },
          { value: 'other', words: t('meaning.other') },
        ]}
        chosen={[chosen]}
      />
    </>
  );
}
