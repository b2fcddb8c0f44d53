import { contentLanguages } from '@baraza/shared/languages';
import { SelectField } from '@baraza/ui/SelectField.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';

/** In which language the words are: the page's, unless she says otherwise. */
export function WrittenIn({ id = 'language', chosen, fault }: { id?: string; chosen?: string; fault?: string | undefined }) {
  const t = useText();
  const { language } = usePage();
  return (
    <SelectField id={id} name="language" label={t('text.language')} fault={fault} defaultValue={chosen || language}>
      {Object.entries(contentLanguages).map(([tag, ownName]) => (
        <option key={tag} value={tag} lang={tag}>
          {ownName}
        </option>
      ))}
    </SelectField>
  );
}
