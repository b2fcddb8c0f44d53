import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { writtenIn } from '../../features/drafts/continued.js';
import { comingOf } from '../../features/drafts/coming.js';
import { Drafted } from '../../features/drafts/Drafted.js';
import { KeepDraft } from '../../features/drafts/KeepDraft.js';
import { KeptNotice } from '../../features/drafts/KeptNotice.js';
import { typedIn } from '../../features/forms/typed.js';
import { Suspended } from '../../features/people/Suspended.js';
import { LookAlikes } from '../../features/proposals/LookAlikes.js';
import { ProposeForm } from '../../features/proposals/ProposeForm.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

/** Where one puts forward a proposal, and sees what is like it before it is published. */
export function Page({ data, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { slug, title, may, me } = data.consultation;
  const { alike, draft, mayKeep } = data;
  const isSure = alike !== null || typedIn(returned).one('sure') !== '';
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/c/${slug}`}>
        <Words of={title} as="span" />
      </BackLink>
      <h1>{alike ? t('alike.title', { count: alike.proposals.length }) : t('propose.title')}</h1>
      {alike && <LookAlikes of={alike} writtenIn={typedIn(null, alike.written).one('language')} />}
      {alike && <h2>{t('alike.yours')}</h2>}
      <KeptNotice of={data} />
      {may.propose ? (
        <Drafted key={alike ? 'alike' : draft?.id} name={`/c/${slug}/propose`} comes={comingOf(draft, alike ?? returned)}>
          <ProposeForm
            of={data}
            author={me?.pseudonym ?? null}
            returned={returned}
            written={alike?.written ?? (draft ? writtenIn(draft) : undefined)}
            send={alike ? t('alike.publish') : undefined}
            more={
              <>
                {isSure && <input type="hidden" name="sure" value="yes" />}
                {mayKeep && <KeepDraft draft={draft?.id ?? (typedIn(returned, alike?.written).one('draft') || null)} />}
              </>
            }
          />
        </Drafted>
      ) : (
        <Suspended of={me} otherwise={t('propose.closed')} returned={returned} />
      )}
    </section>
  );
}
