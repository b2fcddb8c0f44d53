import { useCallback, useState, type ComponentType, type MouseEvent } from 'react';
import { ButtonLink } from '@baraza/ui/Button.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { OpenedProps } from './OpenedAnswers.js';
import type { ThreadComment } from './thread.js';
import { useThread } from './thread-context.js';
import { viewed } from './view.js';

type Props = {
  readonly to: ThreadComment;
  readonly level: number;
  readonly count: number;
  /** The last answer that is shown already. */
  readonly after: string | null;
};

/** A link to the page of the answers that are not shown here; with a script they open right here. */
export function MoreAnswers({ to, level, count, after }: Props) {
  const t = useText();
  const { go } = usePage();
  const { path, view } = useThread();
  const [Opened, setOpened] = useState<ComponentType<OpenedProps> | null>(null);
  const [read, setRead] = useState<{ readonly next: string | null; readonly shown: number } | null>(null);
  const { sort } = view;
  const address = viewed(path, { sort, under: to.id, after });

  const open = async (event: MouseEvent) => {
    const part = import('./OpenedAnswers.js');
    event.preventDefault();
    const found = await part.catch(() => null);
    if (found) setOpened(() => found.OpenedAnswers);
    else location.assign(address);
  };
  const onRead = useCallback((next: string | null, shown: number) => setRead({ next, shown }), []);
  const onFail = useCallback(() => {
    setOpened(null);
    void go(address);
  }, [go, address]);
  return (
    <>
      {!read && (
        <ButtonLink
          look="bare"
          icon="plus"
          href={`${address}#c-${to.id}`}
          onClick={(event) => void open(event)}
          aria-label={to.author ? t('thread.moreAnswersTo', { count, author: to.author }) : undefined}
        >
          {t('thread.moreAnswers', { count })}
        </ButtonLink>
      )}
      {Opened && <Opened to={to} level={level} address={address} onRead={onRead} onFail={onFail} />}
      {read?.next && count > read.shown && <MoreAnswers to={to} level={level} count={count - read.shown} after={read.next} />}
    </>
  );
}
