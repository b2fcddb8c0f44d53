import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { typedIn } from '../../features/forms/typed.js';
import { FoundList } from '../../features/search/FoundList.js';
import { SearchForm } from '../../features/search/SearchForm.js';
import { useLooked } from '../../features/search/useLooked.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

/** Where one looks for words in a consultation, and what says them. */
export function Page({ data: { consultation, looked }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { slug, title } = consultation;
  const place = useLooked(looked?.words ?? null, returned !== null);
  return (
    <section className={layout.stack} ref={place}>
      <BackLink href={`/${language}/c/${slug}`}>
        <Words of={title} as="span" />
      </BackLink>
      <h1>{t('search.title')}</h1>
      <SearchForm
        slug={slug}
        words={typedIn(returned, { words: looked?.words ?? '' }).one('words')}
        fault={faultWords(t, returned).words}
        isPage
      >
        <Refusal returned={returned} labels={{ words: t('search.label') }} prefix="search-" />
      </SearchForm>
      {looked && <FoundList of={looked} slug={slug} />}
    </section>
  );
}
