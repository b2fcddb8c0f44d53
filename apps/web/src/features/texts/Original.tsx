import css from './Original.module.css';
import { useText } from '../../engine/text.js';
import { Words, type Said } from './Words.js';

type Rendering = { readonly original: (Said & { readonly languageName: string }) | null };

/** One tap away from every rendering: the words as they were written. */
export function Original({ of: { original } }: { of: Rendering }) {
  const t = useText();
  if (!original) return null;
  return (
    <details className={css.original}>
      <summary>{t('text.writtenIn', { language: original.languageName })}</summary>
      <Words of={original} />
    </details>
  );
}
