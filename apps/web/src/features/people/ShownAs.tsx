import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { Rich, useText } from '../../engine/text.js';

/** Under which name her words will stand, never her own; and where to read who sees what. A new tab: what is written stays. */
export function ShownAs({ author }: { author: string | null }) {
  const t = useText();
  const { language } = usePage();
  return (
    <span className={layout.soft}>
      {author ? <Rich text={t('people.shownAs', { author })} tags={[(name) => <bdi>{name}</bdi>]} /> : t('people.newName')}{' '}
      <a href={`/${language}/privacy`} target="_blank" rel="noreferrer">
        {t('shell.safety')}
      </a>
    </span>
  );
}
