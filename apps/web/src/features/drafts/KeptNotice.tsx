import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { proveFirst } from '../people/proving.js';
import type { Continued } from './continued.js';

/** Above a form that goes on with a draft from the server: until when it is kept, or that she has to prove first that it is she. */
export function KeptNotice({ of: { draft, needsProof } }: { of: Continued }) {
  const t = useText();
  const { language, path } = usePage();
  if (needsProof)
    return (
      <Notice>
        <p>{t('draft.prove')}</p>
        <a href={proveFirst(language, path)}>{t('mine.proveLink')}</a>
      </Notice>
    );
  if (!draft) return null;
  return (
    <Notice icon="check" role="status">
      <p className={layout.soft}>
        {t('draft.kept', { day: draft.keptUntil })} <a href={`/${language}/mine`}>{t('mine.title')}</a>
      </p>
    </Notice>
  );
}
