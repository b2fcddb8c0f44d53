import type { FormEvent, ReactNode } from 'react';
import { limits } from '@baraza/shared/limits';
import { CommentKind } from '@baraza/shared/vocabularies';
import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../forms/faults.js';
import { Refusal } from '../forms/Refusal.js';
import { keyFor, typedIn, type Written } from '../forms/typed.js';
import { VersionField } from '../forms/VersionField.js';
import { WatchedField } from '../hints/WatchedField.js';
import { LanguageQuestion } from '../texts/LanguageQuestion.js';
import { WrittenIn } from '../texts/WrittenIn.js';
import { ShownAs } from '../people/ShownAs.js';

type Props = {
  readonly action: string;
  readonly formKey: string;
  readonly author: string | null;
  readonly returned: Returned | null;
  /** What it begins with. */
  readonly written?: Written | undefined;
  /** What else can be done with it. */
  readonly more?: ReactNode;
  /** Whether its words of now will stay readable beside the new ones: she was told so above. */
  readonly keepsHistory?: boolean;
  /** Which of its states she read, where she edits one. */
  readonly version?: string;
  /** Several of these may stand on one page: what tells their ids apart. */
  readonly prefix?: string;
  readonly isSending?: boolean;
  readonly onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
};

/** What one fills in to comment or to reply: on a page of its own, or opened in place. */
export function CommentForm({
  action,
  formKey,
  author,
  returned,
  written,
  more,
  keepsHistory,
  version,
  prefix = '',
  isSending = false,
  onSubmit,
}: Props) {
  const t = useText();
  const typed = typedIn(returned, written);
  const faults = faultWords(t, returned);
  return (
    <form className={layout.stack} method="post" action={action} noValidate autoComplete="off" onSubmit={onSubmit}>
      <Refusal
        returned={returned}
        prefix={prefix}
        labels={{ words: t('comment.words'), kind: t('comment.kind'), language: t('text.language') }}
      />
      <LanguageQuestion returned={returned} />
      <input type="hidden" name="key" value={keyFor(returned, formKey)} />
      <VersionField version={version} />
      {keepsHistory && <input type="hidden" name="told" value="yes" />}
      <WatchedField
        isLong
        required
        id={`${prefix}words`}
        name="words"
        limit={limits.comment}
        label={t('comment.words')}
        hint={t('form.careful')}
        fault={faults.words}
        defaultValue={typed.one('words')}
      />
      <Chips
        type="radio"
        id={`${prefix}kind`}
        name="kind"
        label={t('comment.kind')}
        fault={faults.kind}
        choices={Object.values(CommentKind).map((kind) => ({ value: kind, words: t(`kind.${kind}`) }))}
        chosen={[typed.one('kind') || CommentKind.EXPERIENCE]}
      />
      <WrittenIn id={`${prefix}language`} chosen={typed.one('language')} fault={faults.language} />
      <div className={layout.row}>
        <Button look="main" icon="send" aria-disabled={isSending || undefined}>
          {t('form.send')}
        </Button>
        <ShownAs author={author} />
      </div>
      {more}
    </form>
  );
}
