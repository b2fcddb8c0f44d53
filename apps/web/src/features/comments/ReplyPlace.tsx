import { useState, type ComponentType, type MouseEvent } from 'react';
import { ButtonLink } from '@baraza/ui/Button.js';
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

/** A link to the page one comments on; with a script the same opens right here. Closed, it keeps what was written. */
export function ReplyPlace({ proposalId, to, author, label, spoken }: Props) {
  const { language, go } = usePage();
  const [Composer, setComposer] = useState<ComponentType<ComposerProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const action = `/${language}/p/${proposalId}/comment${to ? `?to=${to}` : ''}`;

  const open = async (event: MouseEvent) => {
    event.preventDefault();
    const part = await composerPart().catch(() => null);
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
