import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../engine/page-context.js';
import { useText } from '../engine/text.js';

/** The ordinary end of a visit. The browser sends this form by itself (`target`): nothing that was read before may stay in a running page. */
export function Done() {
  const t = useText();
  const { language } = usePage();
  return (
    <form className={layout.row} method="post" action={`/${language}/done`} target="_self" data-leave="done">
      <Button icon="check">{t('shell.done')}</Button>
      <span>{t('shell.doneMore')}</span>
    </form>
  );
}
