import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import { Button } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor } from '../../features/forms/typed.js';
import { ShownAs } from '../../features/people/ShownAs.js';
import type { Data } from './page.server.js';

const meanings = ['fromNow', 'before', 'once'] as const;

/** Where a participant goes on under another made-up name. */
export function Page({ data: { consultation, isTaken, key }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { slug, me } = consultation;
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/my-part`}>{t('newName.back')}</BackLink>
      <h1>{t('newName.title')}</h1>
      {isTaken && <Notice icon="check">{t('newName.taken')}</Notice>}
      {me ? <ShownAs author={me.pseudonym} /> : <p>{t('myPart.none')}</p>}
      {me && !isTaken && (
        <form className={layout.stack} method="post" action={`/${language}/c/${slug}/new-name`}>
          <Refusal returned={returned} />
          {meanings.map((meaning) => (
            <p key={meaning}>{t(`newName.${meaning}`)}</p>
          ))}
          <input type="hidden" name="key" value={keyFor(returned, key)} />
          <div>
            <Button look="main">{t('newName.take')}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
