import type { PageProps } from '../../engine/page.js';
import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';
import css from './Page.module.css';
import type { Data, Part } from './page.server.js';

/** What is kept, who sees it, and what nobody can promise. */
export function Page({ data: { title, minute, parts } }: PageProps<Data>) {
  return (
    <>
      <h1>{title}</h1>
      <Card as="section">
        <Said part={minute} />
      </Card>
      {parts.map((part) => (
        <section className={`${layout.stack} ${layout.tight}`} id={part.id} key={part.id}>
          <Said part={part} />
        </section>
      ))}
    </>
  );
}

function Said({ part: { title, sentences } }: { part: Part }) {
  return (
    <>
      <h2>{title}</h2>
      <ul className={css.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
