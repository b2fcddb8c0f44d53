import type { TextFragment } from '../../gql.js';
import { Words } from '../texts/Words.js';
import css from './Hidden.module.css';

/** Texts only facilitators and their author still see. */
export function Hidden({ texts }: { texts: readonly TextFragment[] }) {
  return (
    <div className={css.hidden}>
      {texts.map((text, place) => (
        <Words key={place} of={text} />
      ))}
    </div>
  );
}
