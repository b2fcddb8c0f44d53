import { useEffect, useRef, useState } from 'react';
import { RatingKind } from '@baraza/shared/vocabularies';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useSend } from '../../engine/send.js';
import { useText } from '../../engine/text.js';
import { freshKey } from '../forms/freshKey.js';

export type RateFormProps = { readonly commentId: string; readonly mine: RatingKind | null };

/** Two things to say about a comment. The one that is pressed already is taken back. */
export function RateForm({ commentId, mine }: RateFormProps) {
  const t = useText();
  const { language, refresh } = usePage();
  const send = useSend();
  const place = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState('');
  // Where the comment is shown from a reading of its own, what she gives does not come back with the page.
  const [given, setGiven] = useState(mine);
  // Kept until the server answered: a rating whose answer got lost is not given by a second person.
  const keys = useRef<Record<string, string>>({});
  useEffect(() => place.current?.querySelector('button')?.focus(), []);

  const rate = async (kind: RatingKind | 'NONE') => {
    setWords(t('form.sending'));
    const key = (keys.current[kind] ??= freshKey());
    const sent = await send(`/${language}/rate/${commentId}`, { key, kind });
    if (sent.kind !== 'offline') keys.current = {};
    setWords(sent.kind === 'done' ? '' : sent.words);
    if (sent.kind !== 'done') return;
    setGiven(kind === 'NONE' ? null : kind);
    await refresh();
  };
  return (
    <div ref={place} role="group" aria-label={t('rating.title')} className={layout.row}>
      {Object.values(RatingKind).map((kind) => (
        <Button key={kind} type="button" aria-pressed={kind === given} onClick={() => void rate(kind === given ? 'NONE' : kind)}>
          {t(`rating.${kind}`)}
        </Button>
      ))}
      <p role="status" className={layout.soft}>
        {words || t(given ? `rating.mine.${given}` : 'rating.hint')}
      </p>
    </div>
  );
}
