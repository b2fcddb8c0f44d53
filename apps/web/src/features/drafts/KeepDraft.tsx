import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';

/** Below a form: keeps what is typed on the server, for those who can come back to it. */
export function KeepDraft({ draft }: { draft: string | null }) {
  const t = useText();
  return (
    <div className={layout.row}>
      {draft && <input type="hidden" name="draft" value={draft} />}
      <Button look="quiet" name="keep" value="draft">
        {t('draft.keep')}
      </Button>
      <span className={layout.soft}>{t('draft.keepMore')}</span>
    </div>
  );
}
