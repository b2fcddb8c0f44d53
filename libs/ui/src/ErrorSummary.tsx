import { useEffect, useRef } from 'react';
import css from './ErrorSummary.module.css';

type Props = {
  readonly title: string;
  readonly words?: string | undefined;
  /** What is to be mended, each with the field to go to. */
  readonly faults?: readonly { readonly id: string; readonly words: string }[];
};

/** What stands in the way of sending, said once above the form. Takes the caret as it appears. */
export function ErrorSummary({ title, words, faults = [] }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className={css.summary} role="alert" data-refusal="" tabIndex={-1} ref={place}>
      <h2>{title}</h2>
      {words && <p>{words}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault.id}>
              <a href={`#${fault.id}`}>{fault.words}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
