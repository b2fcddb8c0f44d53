import { useEffect, useRef, useState } from 'react';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import css from './NewComments.module.css';
import type { Waiting } from './useWaiting.js';
import { addressOf, viewed } from './view.js';

/** Milliseconds between two tellings: in a lively thread nobody is talked to without end. */
const calm = 5_000;

/** `path`: of the proposal. `readAt`: the number the page stands for. `isResting`: nothing arrives by itself. */
export type NewCommentsProps = { readonly of: Waiting; readonly path: string; readonly readAt: number; readonly isResting: boolean };

/**
 * How many new comments wait. Pressed, it shows them and goes to the first, or to all of them where they are spread over several
 * pages; until then nothing moves.
 */
export function NewComments({ of: { count, first, since, show }, path, readAt, isResting }: NewCommentsProps) {
  const t = useText();
  const { go } = usePage();
  const target = useRef('');
  const told = useCalm(count);

  useEffect(() => {
    if (target.current) document.getElementById(`c-${target.current}`)?.focus();
    target.current = '';
  });
  const lead = (number: number) => void go(`${viewed(path, { since: number })}#discussion`);
  const press = () => {
    show();
    if (since !== null) lead(since);
    else if (first?.isHere) target.current = first.id;
    else if (first) void go(addressOf(path, first.id));
  };
  return (
    <>
      {isResting && (
        <div>
          <Button type="button" look="quiet" onClick={() => lead(readAt)}>
            {t('thread.showWhatIsNew')}
          </Button>
        </div>
      )}
      <p role="status" className={layout.unseen}>
        {told > 0 && t('thread.arrived', { count: told })}
      </p>
      {count > 0 && (
        <div className={css.place}>
          <Button type="button" icon="discussion" onClick={press}>
            {t('thread.showNew', { count })}
          </Button>
        </div>
      )}
    </>
  );
}

/**
 * A number as it was a few seconds ago at most: a steady stream does not put the next off. The first is told a moment later: words
 * that come together with their place are not read out.
 */
function useCalm(count: number): number {
  const [told, setTold] = useState(0);
  const newest = useRef(count);
  const isAny = count > 0;
  useEffect(() => {
    newest.current = count;
  }, [count]);
  useEffect(() => {
    const tell = () => setTold(isAny ? newest.current : 0);
    const first = setTimeout(tell, 200);
    const timer = setInterval(tell, calm);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [isAny]);
  return told;
}
