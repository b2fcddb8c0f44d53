import { useEffect, useRef, type FormEvent } from 'react';
import { Notice } from '@baraza/ui/Notice.js';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { useOnline } from '../../engine/online.js';
import { useText } from '../../engine/text.js';
import { Drafted } from '../drafts/Drafted.js';
import { CommentForm } from './CommentForm.js';
import css from './Composer.module.css';
import { draftNameOf } from './draft-name.js';
import { useWriting } from './useWriting.js';

export type ComposerProps = {
  readonly action: string;
  readonly author: string | null;
  readonly prefix: string;
  readonly onClose: () => void;
  readonly onSent: () => void;
};

/** Writes a comment where it will stand. Words stay until the server has them. */
export function Composer({ action, author, prefix, onClose, onSent }: ComposerProps) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const isOnline = useOnline();
  const { key, returned, words, isSending, write } = useWriting(action, onSent);

  useEffect(() => place.current?.querySelector('textarea')?.focus(), []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void write(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
  };
  return (
    <div className={css.composer} ref={place}>
      <Drafted name={draftNameOf(action)} comes="first">
        <CommentForm
          action={action}
          formKey={key}
          author={author}
          prefix={prefix}
          returned={returned}
          isSending={isSending}
          onSubmit={submit}
        />
      </Drafted>
      {!isOnline && !words && <Notice icon="offline">{t('form.offline')}</Notice>}
      <div className={layout.row}>
        <p role="status" className={layout.soft}>
          {words}
        </p>
        <Button type="button" look="quiet" onClick={onClose}>
          {t('form.close')}
        </Button>
      </div>
    </div>
  );
}
