import { useEffect, useRef } from 'react';
import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { SureBox } from '../../features/forms/SureBox.js';
import { keyFor } from '../../features/forms/typed.js';
import { wipe } from '../../shell/wipe.js';
import type { Data } from './page.server.js';

/** Where somebody erases everything she ever said here, and that she was here. */
export function Page({ data: { key }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const wasTaken = useWipeAfter();
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/mine`}>{t('mine.title')}</BackLink>
      <h1>{t('eraseAll.title')}</h1>
      <p>{t('eraseAll.effect')}</p>
      <p>{t('takeBack.others')}</p>
      <p>{t('coauthors.eraseAll')}</p>
      <p>{t('eraseAll.watched')}</p>
      <form className={layout.stack} method="post" noValidate onReset={wasTaken}>
        <Refusal returned={returned} labels={{ sure: t('eraseAll.sure') }} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        <SureBox words={t('eraseAll.yes')} returned={returned} />
        <div>
          <Button look="main">{t('eraseAll.send')}</Button>
        </div>
      </form>
    </section>
  );
}

/** A form that was taken is emptied, and the next page comes. Unless she has to prove first who she is, nothing stays on this device either. */
function useWipeAfter(): () => void {
  const isTaken = useRef(false);
  useEffect(
    () => () => {
      if (isTaken.current && !/^\/\w+\/prove$/.test(location.pathname)) void wipe();
    },
    [],
  );
  return () => void (isTaken.current = true);
}
