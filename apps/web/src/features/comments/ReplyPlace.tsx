import { lazy, Suspense, useState, type ComponentType, type MouseEvent } from 'react';
import { ButtonLink } from '@baraza/ui/Button.js';
import { useOutbox } from '../../engine/outbox.js';
import { usePage } from '../../engine/page-context.js';
import type { ComposerProps } from './Composer.js';
import { composerPart, readyComposer } from './composer-part.js';
import css from './ReplyPlace.module.css';

type Props = {
  readonly proposalId: string;
  /** The comment that is replied to; none: the proposal. */
  readonly to?: string;
  readonly author: string | null;
  readonly label: string;
  /** The label for those who hear it among many others. */
  readonly spoken?: string | undefined;
};

const WaitingHere = lazy(async () => ({ default: (await import('./WaitingHere.js')).WaitingHere }));

/** A link to the page one comments on; with a script the same opens right here. Closed, it keeps what was written. */
export function ReplyPlace({ proposalId, to, author, label, spoken }: Props) {
  const { language, go, learn } = usePage();
  const [Composer, setComposer] = useState<ComponentType<ComposerProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const action = `/${language}/p/${proposalId}/comment${to ? `?to=${to}` : ''}`;

  const waiting = useOutbox().filter(({ address }) => address === action);

  const open = async (event: MouseEvent) => {
    event.preventDefault();
    const part = await Promise.all([composerPart(), learn()])
      .then(([found]) => found)
      .catch(() => null);
    if (!part) return go(action);
    setComposer(() => part.Composer);
    setOpen(true);
  };
  const sent = () => {
    setOpen(false);
    setComposer(null);
  };
  return (
    <>
      {waiting.length > 0 && (
        <div className={css.place}>
          <Suspense>
            <WaitingHere entries={waiting} />
          </Suspense>
        </div>
      )}
      <ButtonLink
        look={to ? 'bare' : 'main'}
        icon={to ? 'reply' : 'discussion'}
        href={action}
        onClick={(event) => void open(event)}
        onFocus={readyComposer}
        onPointerDown={readyComposer}
        hidden={isOpen}
        aria-label={spoken}
      >
        {label}
      </ButtonLink>
      {Composer && (
        <div className={css.place} hidden={!isOpen}>
          <Composer action={action} author={author} prefix={`${to ?? 'say'}-`} onClose={() => setOpen(false)} onSent={sent} />
        </div>
      )}
    </>
  );
}
