import type { PageProps } from '../../engine/page.js';
import { Button } from '@baraza/ui/Button.js';
import { Mark } from '@baraza/ui/Mark.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor } from '../../features/forms/typed.js';
import type { Data } from './page.server.js';

/** Behind a one-time link: one button, because a link that is merely looked at must not be used up. */
export function Page({ data: { key }, returned }: PageProps<Data>) {
  const t = useText();
  return (
    <section className={layout.stack}>
      <Mark isBig />
      <h1>{t('comeIn.title')}</h1>
      <p>{t('comeIn.once')}</p>
      <form className={layout.stack} method="post">
        <Refusal returned={returned} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        <div>
          <Button look="main">{t('comeIn.send')}</Button>
        </div>
      </form>
    </section>
  );
}
