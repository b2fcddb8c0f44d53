import { BackLink } from '@baraza/ui/BackLink.js';
import { Button, ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import type { PageProps } from '../../engine/page.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor } from '../../features/forms/typed.js';
import { AskedMerges } from '../../features/lineage/AskedMerges.js';
import { CoauthorCode } from '../../features/lineage/CoauthorCode.js';
import { LeaveForm } from '../../features/lineage/LeaveForm.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

/** Where an author finds what she may do together with others: ask somebody in, make it one with another, split it, leave. */
export function Page({ data: { proposal, key, made }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { id, title, author, may, merges } = proposal;
  if (made) return <CoauthorCode of={made} back={`/${language}/co-authors/${id}`} />;
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/p/${id}`}>{title ? <Words of={title} as="span" /> : t('proposal.back')}</BackLink>
      <h1>{t('coauthors.title')}</h1>
      {author && (
        <p>
          <bdi>{author}</bdi>
        </p>
      )}
      <AskedMerges of={merges} />
      <div className={layout.row}>
        {may.share && <ButtonLink href={`/${language}/merge/${id}`}>{t('merge.link')}</ButtonLink>}
        {may.split && <ButtonLink href={`/${language}/split/${id}`}>{t('split.link')}</ButtonLink>}
      </div>
      {may.share && (
        <form className={layout.stack} method="post">
          <h2>{t('coauthors.code')}</h2>
          <p>{t('coauthors.lead')}</p>
          <p>{t('coauthors.codeMore')}</p>
          {returned?.typed['do'] === 'code' && <Refusal returned={returned} />}
          <input type="hidden" name="key" value={keyFor(returned, key)} />
          <div>
            <Button look="main" icon="plus" name="do" value="code">
              {t('coauthors.make')}
            </Button>
          </div>
        </form>
      )}
      {may.leave && <LeaveForm formKey={key} returned={returned?.typed['do'] === 'leave' ? returned : null} />}
    </section>
  );
}
