import { ButtonLink } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { KinLinkFragment, ProposalPageQuery } from '../../gql.js';
import { KinLink } from './KinLink.js';

/** How a proposal stands to others: where it goes on, what became part of it, what it was split from. */
export function Kin({ of: { id, mergedInto, merged, splitFrom, splits, mayUnmerge, merges } }: { of: ProposalPageQuery['proposal'] }) {
  const t = useText();
  const { language } = usePage();
  const asked = merges.find(({ may }) => may.answer);
  return (
    <>
      {mergedInto && (
        <Notice>
          <KinList title={t('kin.mergedInto')} of={[mergedInto]} />
          {mayUnmerge && (
            <ButtonLink look="bare" href={`/${language}/unmerge/${id}`}>
              {t('kin.undo')}
            </ButtonLink>
          )}
        </Notice>
      )}
      {asked && (
        <Notice>
          <p>{t('kin.asked')}</p>
          <ButtonLink look="bare" href={`/${language}/merge-answer/${asked.id}`}>
            {t('kin.look')}
          </ButtonLink>
        </Notice>
      )}
      <KinList title={t('kin.splitFrom')} of={splitFrom ? [splitFrom] : []} />
      <KinList title={t('kin.merged')} of={merged} />
      <KinList title={t('kin.splits')} of={splits} />
    </>
  );
}

function KinList({ title, of: kin }: { title: string; of: readonly KinLinkFragment[] }) {
  if (kin.length === 0) return null;
  return (
    <div className={layout.soft}>
      <p>{title}</p>
      <ul>
        {kin.map((one) => (
          <li key={one.id}>
            <KinLink of={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}
