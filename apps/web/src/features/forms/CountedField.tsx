import { useState, type ComponentProps } from 'react';
import { lengthOf } from '@baraza/shared/text';
import type { TextLimit } from '@baraza/shared/limits';
import { TextField } from '@baraza/ui/TextField.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';

type Props = ComponentProps<typeof TextField> & { readonly limit: TextLimit };

/** Characters left from which on it is worth a word. */
const nearly = ({ max }: TextLimit) => Math.min(200, Math.round(max / 4));

/** A field that says how much is left when it gets tight. Nothing is cut off: too long is for the writer to mend. */
export function CountedField({ limit, ...rest }: Props) {
  const t = useText();
  const [left, setLeft] = useState(limit.max);
  // A text of few code units has fewer characters still: those need no counting.
  const count = (text: string) => setLeft(text.length < limit.max - nearly(limit) ? limit.max : limit.max - lengthOf(text.trim()));
  const note = left <= nearly(limit) && (
    <span className={layout.soft} role="status">
      {left >= 0 ? t('form.left', { count: left }) : t('form.over', { count: -left })}
    </span>
  );
  return <TextField {...rest} note={note} onInput={(event) => count(event.currentTarget.value)} />;
}
