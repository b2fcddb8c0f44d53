import { useSyncExternalStore } from 'react';
import css from './Said.module.css';
import { Store } from './store.js';
import { useText } from './text.js';

/** Something the page says by itself. Titles are for those who hear the page; the rest is seen too. */
export type Saying = { readonly words: string; readonly isSeen: boolean; readonly again?: () => void };

const silence: Saying = { words: '', isSeen: false };
const saying = new Store(silence);

export const sayAloud = (words: string): void => saying.write({ words, isSeen: false });
export const sayOnScreen = (words: string, again?: () => void): void =>
  saying.write(again ? { words, isSeen: true, again } : { words, isSeen: true });
export const beSilent = (): void => saying.write(silence);

/** One polite place for all the page says by itself: what it came to, that it is sending, that it is cut off. */
export function Said() {
  const t = useText();
  const { words, isSeen, again } = useSyncExternalStore(saying.subscribe, saying.read, () => silence);
  return (
    <div className={isSeen ? `${css.said} ${css.seen}` : css.said}>
      <p role="status">{words}</p>
      {again && (
        <button type="button" className={css.again} onClick={again}>
          {t('engine.again')}
        </button>
      )}
      {isSeen && (
        <button type="button" className={css.close} onClick={beSilent}>
          {t('engine.close')}
        </button>
      )}
    </div>
  );
}
