import { limits } from '@baraza/shared/limits';
import { Button } from '@baraza/ui/Button.js';
import { TextField } from '@baraza/ui/TextField.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../forms/faults.js';
import { Refusal } from '../forms/Refusal.js';
import { typedIn } from '../forms/typed.js';

type Props = {
  readonly slug: string;
  readonly words?: string | undefined;
  readonly returned?: Returned | null;
  /** It is what the page is for. */
  readonly isPage?: boolean;
};

/** What one looks for is posted, so that it stands in no address and no history, and the browser does not learn it. */
export function SearchForm({ slug, words = '', returned = null, isPage = false }: Props) {
  const t = useText();
  const { language } = usePage();
  const typed = typedIn(returned, { words });
  return (
    <form className={`${layout.stack} ${layout.tight}`} role="search" method="post" action={`/${language}/c/${slug}/search`} noValidate>
      <Refusal returned={returned} labels={{ words: t('search.label') }} />
      <TextField
        id="search-words"
        name="words"
        label={t('search.label')}
        hint={isPage && t('search.hint')}
        fault={faultWords(t, returned).words}
        defaultValue={typed.one('words')}
        maxLength={10 * limits.search.max}
        enterKeyHint="search"
        autoComplete="off"
      />
      <div>
        <Button look={isPage ? 'main' : 'plain'}>{t('search.send')}</Button>
      </div>
    </form>
  );
}
