import { Button } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import type { PageProps } from '../../engine/page.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor } from '../../features/forms/typed.js';
import { KinCard } from '../../features/lineage/KinCard.js';
import { KinLink } from '../../features/lineage/KinLink.js';
import type { Data } from './page.server.js';

/** Where a merge is undone: what happens is said first. */
export function Page({ data: { proposal, key }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { id, mergedInto, mayUnmerge } = proposal;
  return (
    <section className={layout.stack}>
      <h1>{t('unmerge.title')}</h1>
      <KinCard of={proposal} />
      {mergedInto && (
        <p>
          {t('kin.mergedInto')} <KinLink of={mergedInto} />
        </p>
      )}
      {mayUnmerge ? <p>{t('unmerge.effect')}</p> : <Notice>{t('unmerge.closed')}</Notice>}
      <form className={layout.stack} method="post">
        <Refusal returned={returned} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        <div className={layout.row}>
          {mayUnmerge && <Button look="main">{t('kin.undo')}</Button>}
          <a href={`/${language}/p/${id}`}>{t('form.back')}</a>
        </div>
      </form>
    </section>
  );
}
