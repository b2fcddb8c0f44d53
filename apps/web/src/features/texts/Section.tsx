import type { TextFragment } from '../../gql.js';
import layout from '@baraza/ui/layout.module.css';
import { Original } from './Original.js';
import { Words } from './Words.js';

/** A heading and the words below it, when there are any. */
export function Section({ title, text }: { title: string; text: TextFragment | null }) {
  if (!text) return null;
  return (
    <section className={`${layout.stack} ${layout.tight}`}>
      <h2>{title}</h2>
      <Words of={text} />
      <Original of={text} />
    </section>
  );
}
