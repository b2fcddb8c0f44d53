import type { ReactNode } from 'react';
import { limits } from '@baraza/shared/limits';
import { Button } from '@baraza/ui/Button.js';
import { TextField } from '@baraza/ui/TextField.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';

type Props = {
  readonly slug: string;
  readonly words?: string | undefined;
  readonly fault?: string | undefined;
  /** It is what the page is for. */
  readonly isPage?: boolean;
  /** What is said above it. */
  readonly children?: ReactNode;
};

/** What one looks for is posted, so that it stands in no address and no history, and the browser does not learn it. */
export function SearchForm({ slug, words = '', fault, isPage = false, children }: Props) {
  const t = useText();
  const { language } = usePage();
  return (
    <form className={`${layout.stack} ${layout.tight}`} role="search" method="post" action={`/${language}/c/${slug}/search`} noValidate>
      {children}
      <TextField
        id="search-words"
        name="words"
        label={t('search.label')}
        hint={isPage && t('search.hint')}
        fault={fault}
        defaultValue={words}
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
