import { Button } from '@baraza/ui/Button.js';
import { Mark } from '@baraza/ui/Mark.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { SearchQuery } from '../../gql.js';
import { FoundItem } from './FoundItem.js';

type Looked = SearchQuery['consultation']['search'] & { readonly words: string; readonly isFirst: boolean };

/** What says the words: proposals, then comments, and the way to more of them. */
export function FoundList({ of: { found, next, words, isFirst }, slug }: { of: Looked; slug: string }) {
  const t = useText();
  const { language } = usePage();
  const path = `/${language}/c/${slug}`;
  if (found.length === 0)
    return (
      <div className={layout.stack} role="status">
        <Mark isBig />
        <p>{t('search.none')}</p>
        <p className={layout.soft}>{t('search.noneMore')}</p>
        <p>
          <a href={path}>{t('search.all')}</a>
        </p>
      </div>
    );
  const groups = [
    { id: 'found-proposals', title: t('search.proposals'), items: found.filter(({ comment }) => !comment) },
    { id: 'found-comments', title: t('search.comments'), items: found.filter(({ comment }) => comment) },
  ];
  return (
    <>
      {!isFirst && (
        <p role="status" className={layout.soft}>
          {t('search.further')}
        </p>
      )}
      {groups.map(
        ({ id, title, items }) =>
          items.length > 0 && (
            <section key={id} className={layout.stack} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              <ul className={layout.stack}>
                {items.map((item) => (
                  <li key={item.id}>
                    <FoundItem of={item} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {next && (
        <form method="post" action={`${path}/search`}>
          <input type="hidden" name="words" value={words} />
          <input type="hidden" name="after" value={next} />
          <Button>{t('search.more')}</Button>
        </form>
      )}
    </>
  );
}
