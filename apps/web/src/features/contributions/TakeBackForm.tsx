import { Button } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../forms/Refusal.js';
import { keyFor } from '../forms/typed.js';
import { OwnCard } from './OwnCard.js';
import type { Own } from './own.server.js';

type Props = {
  readonly act: 'withdraw' | 'erase';
  readonly of: { readonly own: Own; readonly key: string };
  readonly returned: Returned | null;
};

const words = {
  withdraw: { title: 'withdraw.title', effect: 'withdraw.effect', send: 'withdraw.send' },
  erase: { title: 'erase.title', effect: 'erase.effect', send: 'erase.send' },
} as const;

/** Asks once more, and says what will happen and what cannot: the second of two steps. */
export function TakeBackForm({ act, of: { own, key }, returned }: Props) {
  const t = useText();
  const { language } = usePage();
  return (
    <section className={layout.stack}>
      <h1>{t(words[act].title)}</h1>
      <OwnCard of={own} />
      {!own.may[act] && <Notice>{t(own.may.leave ? 'coauthors.notAlone' : 'takeBack.closed')}</Notice>}
      {own.others > 0 && own.may.erase && act === 'erase' && <Notice isUrgent>{t('coauthors.erase')}</Notice>}
      {own.may.leave && <a href={`/${language}/co-authors/${own.id}`}>{t('coauthors.leave')}</a>}
      <form className={layout.stack} method="post">
        <Refusal returned={returned} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        {own.may[act] && <p>{t(words[act].effect)}</p>}
        {own.may[act] && <p>{t('takeBack.others')}</p>}
        <div className={layout.row}>
          {own.may[act] && <Button look="main">{t(words[act].send)}</Button>}
          <a href={own.place}>{t('form.back')}</a>
        </div>
      </form>
    </section>
  );
}
