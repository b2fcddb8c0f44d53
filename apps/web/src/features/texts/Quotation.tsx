import type { TextFragment } from '../../gql.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import css from './Quotation.module.css';
import { Words, type Said } from './Words.js';

/** Words quoted as they were said, with a labelled translation below them. */
export function Quotation({ of: text, source }: { of: TextFragment; source?: Said | null }) {
  const t = useText();
  return (
    <figure className={css.quotation}>
      <blockquote>
        <Words of={text.original ?? text} className={css.words} />
      </blockquote>
      {text.original && (
        <div>
          <p className={layout.soft}>{t('text.unofficial')}</p>
          <Words of={text} />
        </div>
      )}
      {source && (
        <figcaption className={layout.soft}>
          <Words of={source} as="span" />
        </figcaption>
      )}
    </figure>
  );
}
