import type { PageProps } from '../../engine/page.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import { Mark } from '@baraza/ui/Mark.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { OwnItem } from '../../features/contributions/OwnItem.js';
import { DraftList } from '../../features/drafts/DraftList.js';
import { Refusal } from '../../features/forms/Refusal.js';
import type { Data } from './page.server.js';

/** All somebody said here, for her alone, and what she may do with it. */
export function Page({ data: { mine, isProved, prove, isFirst, drafts, thrown }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const here = `/${language}/mine`;
  return (
    <section className={layout.stack}>
      <h1>{t('mine.title')}</h1>
      {!mine && <Notice>{t('mine.prove')}</Notice>}
      {!mine && (
        <div>
          <ButtonLink look="main" href={prove}>
            {t('mine.proveLink')}
          </ButtonLink>
        </div>
      )}
      {mine && <p className={layout.soft}>{t('mine.only')}</p>}
      <Refusal returned={returned} />
      <DraftList drafts={isFirst ? drafts : []} thrown={thrown} />
      {mine?.total === 0 && <Mark isBig />}
      {mine?.total === 0 && <p>{t('mine.none')}</p>}
      {mine && (
        <ul className={layout.stack}>
          {mine.contributions.map((own) => (
            <li key={own.id}>
              <OwnItem of={own} />
            </li>
          ))}
        </ul>
      )}
      <div className={layout.row}>
        {!isFirst && <ButtonLink href={here}>{t('mine.start')}</ButtonLink>}
        {mine?.next && <ButtonLink href={`${here}?after=${mine.next}`}>{t('mine.more')}</ButtonLink>}
      </div>
      {mine && (
        <>
          <h2>{t('mine.kept')}</h2>
          <div className={layout.row}>
            {isProved ? (
              <ButtonLink icon="document" href={`/files/${language}/mine.txt`} download>
                {t('mine.download')}
              </ButtonLink>
            ) : (
              <ButtonLink icon="document" href={prove}>
                {t('mine.download')}
              </ButtonLink>
            )}
            <ButtonLink look="quiet" href={`/${language}/erase-all`}>
              {t('eraseAll.send')}
            </ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}
