import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Suspended } from '../../features/people/Suspended.js';
import { ProposeForm } from '../../features/proposals/ProposeForm.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

/** Where one puts forward a proposal. */
export function Page({ data, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { slug, title, may, me } = data.consultation;
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/c/${slug}`}>
        <Words of={title} as="span" />
      </BackLink>
      <h1>{t('propose.title')}</h1>
      {may.propose ? (
        <ProposeForm of={data} returned={returned} />
      ) : (
        <Suspended of={me} otherwise={t('propose.closed')} returned={returned} />
      )}
    </section>
  );
}
