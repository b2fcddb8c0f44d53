import type { PageProps } from '../../engine/page.js';
import { CardKind } from '@baraza/shared/vocabularies';
import { BackLink } from '@baraza/ui/BackLink.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { CardList } from '../../features/consultations/CardList.js';
import { DemoNotice } from '../../features/consultations/DemoNotice.js';
import { SessionProgramme } from '../../features/consultations/SessionProgramme.js';
import { ThemeList } from '../../features/consultations/ThemeList.js';
import { WhoTakesPart } from '../../features/consultations/WhoTakesPart.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

const kinds = [CardKind.CONVENOR, CardKind.CONTEXT, CardKind.FIGURE, CardKind.MEASURE, CardKind.GROUP] as const;

/** Who asks, why, what is known so far, and where the proposals come from. */
export function Page({ data: { consultation } }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { slug, title, description, source, themes, cards, sessions, isDemo } = consultation;
  return (
    <>
      <section className={layout.stack}>
        <BackLink href={`/${language}/c/${slug}`}>{t('consultation.back')}</BackLink>
        <Words of={title} as="h1" />
        {isDemo && <DemoNotice />}
        <Words of={description} className={layout.lead} />
        <Words of={source} className={layout.soft} />
      </section>
      {kinds.map((kind) => (
        <CardList key={kind} title={t(`card.${kind}`)} cards={cards.filter((card) => card.kind === kind)} />
      ))}
      <WhoTakesPart of={consultation} />
      <ThemeList themes={themes} path={`/${language}/c/${slug}`} />
      {sessions.map((session) => (
        <SessionProgramme key={session.id} of={session} />
      ))}
    </>
  );
}
