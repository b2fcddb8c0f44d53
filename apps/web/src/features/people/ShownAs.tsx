import layout from '@baraza/ui/layout.module.css';
import { Rich, useText } from '../../engine/text.js';

/** Under which name her words will stand: never her own. */
export function ShownAs({ author }: { author: string | null }) {
  const t = useText();
  return (
    <span className={layout.soft}>
      {author ? <Rich text={t('people.shownAs', { author })} tags={[(name) => <bdi>{name}</bdi>]} /> : t('people.newName')}
    </span>
  );
}
