import { useState } from 'react';
import type { Returned } from '../../engine/page.js';
import { usePage } from '../../engine/page-context.js';
import { useSend } from '../../engine/send.js';
import { useText } from '../../engine/text.js';
import { freshKey } from '../forms/freshKey.js';

/** Sends a comment from where it is written, and shows it where it now stands. */
export function useWriting(action: string, onSent: () => void) {
  const t = useText();
  const send = useSend();
  const { path, refresh, go } = usePage();
  const [returned, setReturned] = useState<Returned | null>(null);
  const [words, setWords] = useState('');
  const [isSending, setSending] = useState(false);
  const [key, setKey] = useState(freshKey);

  const write = async (form: HTMLFormElement, pressed: HTMLElement | null) => {
    if (isSending) return;
    setSending(true);
    setWords(t('form.sending'));
    const fields = new FormData(form);
    if (pressed instanceof HTMLButtonElement && pressed.name) fields.append(pressed.name, pressed.value);
    const sent = await send(action, fields);
    setSending(false);
    setReturned(sent.kind === 'refused' ? sent.returned : null);
    if (sent.kind === 'refused' && sent.returned.refusal.code === 'CONFLICT') setKey(freshKey());
    if (sent.kind !== 'done' && sent.kind !== 'waits') return setWords(sent.words);

    // What waits is no draft any more: it would be sent twice.
    form.reset();
    onSent();
    if (sent.kind === 'waits') return;
    const [address = '', place = ''] = sent.goTo.split('#');
    if (address.split('?')[0] !== path.split('?')[0]) return go(sent.goTo);
    await refresh();
    const written = document.getElementById(place);
    // A long thread has pages: what was written may stand on another one.
    if (written) written.focus();
    else await go(sent.goTo);
  };
  return { key, returned, words, isSending, write };
}
