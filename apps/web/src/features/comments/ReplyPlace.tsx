import { useState, type MouseEvent } from 'react';
import { ButtonLink } from '@baraza/ui/Button.js';
import { usePage } from '../../engine/page-context.js';
import { Composer } from './Composer.js';
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
  const { language } = usePage();
  const [isOpen, setOpen] = useState(false);
  const [hasDraft, setDraft] = useState(false);
  const action = `/${language}/p/${proposalId}/comment${to ? `?to=${to}` : ''}`;

  const open = (event: MouseEvent) => {
    event.preventDefault();
    setOpen(true);
    setDraft(true);
  };
  const sent = () => {
    setOpen(false);
    setDraft(false);
  };
  return (
    <>
      <ButtonLink
        look={to ? 'bare' : 'main'}
        icon={to ? 'reply' : 'discussion'}
        href={action}
        onClick={open}
        hidden={isOpen}
        aria-label={spoken}
      >
        {label}
      </ButtonLink>
      {hasDraft && (
        <div className={css.place} hidden={!isOpen}>
          <Composer action={action} author={author} prefix={`${to ?? 'say'}-`} onClose={() => setOpen(false)} onSent={sent} />
        </div>
      )}
    </>
  );
}
