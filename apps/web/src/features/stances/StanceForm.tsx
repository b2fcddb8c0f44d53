import { useRef, useState } from 'react';
import { StanceKind } from '@baraza/shared/vocabularies';
import { Icon } from '@baraza/ui/Icon.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useSend } from '../../engine/send.js';
import { useText } from '../../engine/text.js';
import { freshKey } from '../forms/freshKey.js';
import css from './StanceForm.module.css';
import { sign } from './signs.js';

type Props = { readonly proposalId: string; readonly mine: StanceKind | null; readonly wording: number };

/** Three things to say about a proposal. Without a script each leads to a page that asks once more. */
export function StanceForm({ proposalId, mine, wording }: Props) {
  const t = useText();
  const { language, refresh } = usePage();
  const send = useSend();
  const [words, setWords] = useState('');
  const [isSending, setSending] = useState(false);
  // Kept until the server answered: a stance whose answer got lost is not taken by a second person.
  const keys = useRef<Partial<Record<StanceKind, string>>>({});
  const address = `/${language}/p/${proposalId}/stance`;

  const take = async (kind: StanceKind) => {
    if (isSending) return;
    setSending(true);
    setWords(t('form.sending'));
    const key = (keys.current[kind] ??= freshKey());
    const sent = await send(address, { key, kind, wording: String(wording) });
    if (sent.kind !== 'offline') keys.current = {};
    setWords(sent.kind === 'done' ? '' : sent.words);
    if (sent.kind === 'done') await refresh();
    setSending(false);
  };

  return (
    <form className={`${layout.stack} ${layout.tight}`} method="get" action={address} aria-label={t('stance.question')}>
      <input type="hidden" name="wording" value={wording} />
      <div className={css.three}>
        {Object.values(StanceKind).map((kind) => (
          <button
            key={kind}
            name="kind"
            value={kind}
            className={css[kind]}
            aria-pressed={kind === mine}
            onClick={(event) => {
              event.preventDefault();
              void take(kind);
            }}
          >
            <Icon name={sign[kind]} />
            {t(`stance.${kind}`)}
          </button>
        ))}
      </div>
      <p role="status" className={layout.soft}>
        {words || (mine && t(`stance.mine.${mine}`))}
      </p>
    </form>
  );
}
