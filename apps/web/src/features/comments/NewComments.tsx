import { useEffect, useRef, useState } from 'react';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import css from './NewComments.module.css';
import type { Waiting } from './useWaiting.js';

/** Milliseconds between two tellings: in a lively thread nobody is talked to without end. */
const calm = 5_000;

/** How many new comments wait. Pressed, it shows them and goes to the first; until then nothing moves. */
export function NewComments({ of: { count, show }, proposalId }: { of: Waiting; proposalId: string }) {
  const t = useText();
  const { language, go } = usePage();
  const [target, setTarget] = useState('');
  const told = useCalm(count);

  useEffect(() => {
    if (!target) return;
    document.getElementById(`c-${target}`)?.focus();
    setTarget('');
  }, [target]);

  const press = () => {
    const first = show();
    if (first?.isHere) setTarget(first.id);
    else if (first) void go(`/${language}/p/${proposalId}?around=${first.id}#c-${first.id}`);
  };
  return (
    <>
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

/** A number as it was a few seconds ago at most. The first is told at once; a steady stream does not put the next off. */
function useCalm(count: number): number {
  const [told, setTold] = useState(0);
  const newest = useRef(count);
  newest.current = count;
  useEffect(() => {
    setTold(newest.current);
    const timer = setInterval(() => setTold(newest.current), calm);
    return () => clearInterval(timer);
  }, [count > 0]);
  return told;
}
