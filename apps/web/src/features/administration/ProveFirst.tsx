import { ButtonLink } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';

/** What she is about to do needs a proof that it is she: better asked for before she types than after. */
export function ProveFirst() {
  const t = useText();
  const { language, path } = usePage();
  return (
    <Notice>
      <div className={layout.stack}>
        <p>{t('administration.proveFirst')}</p>
        <div>
          <ButtonLink href={`/${language}/staff/prove?then=${encodeURIComponent(path.split('?', 1)[0] ?? '')}`}>
            {t('security.proveNow')}
          </ButtonLink>
        </div>
      </div>
    </Notice>
  );
}
