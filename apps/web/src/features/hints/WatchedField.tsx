import { useRef, type ComponentProps } from 'react';
import layout from '@baraza/ui/layout.module.css';
import { CountedField } from '../forms/CountedField.js';
import { HintNotice } from './HintNotice.js';
import { useHints } from './useHints.js';

/** A field for words that everyone will read: it says, on this device alone, when something in them may lead to somebody. */
export function WatchedField(props: ComponentProps<typeof CountedField>) {
  const place = useRef<HTMLDivElement>(null);
  const { hints, blank, keep } = useHints(place);
  return (
    <div className={`${layout.stack} ${layout.tight}`} ref={place}>
      <CountedField {...props} />
      <div className={`${layout.stack} ${layout.tight}`} role="status">
        {hints.map((hint) => (
          <HintNotice key={`${hint.kind} ${hint.words}`} of={hint} id={`${props.id}-hint-${hint.start}`} onBlank={blank} onKeep={keep} />
        ))}
      </div>
    </div>
  );
}
