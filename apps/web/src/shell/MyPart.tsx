import type { ShellVisit } from '../engine/page.js';
import { usePage } from '../engine/page-context.js';
import { useText } from '../engine/text.js';
import css from './MyPart.module.css';

/** Pages that speak of the receipt by themselves. */
const speaksOfIt = /^\/\w+\/(receipt|my-part|c\/[^/]+\/thanks)\b/;

/** For a participant who is known here: the one way to all that is her own, and the receipt as long as she has not kept it. */
export function MyPart({ visit: { visit, hasReceipt, isReceiptKept } }: { visit: ShellVisit }) {
  const t = useText();
  const { language, path } = usePage();
  if (visit !== 'BORROWED' && visit !== 'OWN') return null;
  return (
    <nav className={css.part} aria-label={t('shell.myPart')}>
      <a href={`/${language}/my-part`}>{t('shell.myPart')}</a>
      {!isReceiptKept && !speaksOfIt.test(path) && (
        <a href={`/${language}/receipt`}>{t(hasReceipt ? 'shell.keepReceipt' : 'shell.getReceipt')}</a>
      )}
    </nav>
  );
}
