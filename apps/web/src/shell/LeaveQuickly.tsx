import type { FormEvent } from 'react';
import { Button } from '@baraza/ui/Button.js';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { useText } from '../engine/text.js';
import { leave } from './leave.js';

/** The way out of every page: at once with a script, in one step without. */
export function LeaveQuickly({ language }: { language: InterfaceLanguage }) {
  const t = useText();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    leave(event.currentTarget.action);
  };
  return (
    <form method="post" action={`/${language}/leave`} onSubmit={submit}>
      <Button look="leave" icon="close">
        {t('shell.leave')}
      </Button>
    </form>
  );
}
