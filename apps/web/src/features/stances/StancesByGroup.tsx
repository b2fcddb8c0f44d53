import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { BriefPageQuery } from '../../gql.js';
import { type StanceRow, shownAs } from './shown.js';
import css from './StancesByGroup.module.css';

type Groups = NonNullable<BriefPageQuery['brief']['proposals'][number]['stances']>['byGroup'];

const kinds = ['agree', 'unsure', 'disagree'] as const;

/** What each group thinks, as a table; and how the figures are made. */
export function StancesByGroup({ of: groups }: { of: Groups }) {
  const t = useText();
  const { language } = usePage();
  const told = (row: StanceRow, kind: (typeof kinds)[number]) => {
    const { share } = shownAs(row, kind);
    if (share === null) return t('stance.cell.hidden');
    if (share === 'few') return t('stance.few');
    return t('stance.share', { count: row[kind] ?? 0, share });
  };
  return (
    <>
      {groups.length > 0 && (
        <details>
          <summary>{t('stance.byGroup')}</summary>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('stance.AGREE')}</th>
                <th scope="col">{t('stance.UNSURE')}</th>
                <th scope="col">{t('stance.DISAGREE')}</th>
              </tr>
            </thead>
            {/* The name of a group has a line of its own: beside it there is no room for figures on a small phone. */}
            {groups.map((row) => (
              <tbody key={row.group ?? ''}>
                <tr>
                  <th scope="rowgroup" colSpan={3}>
                    {row.group ? t(`group.${row.group}`) : t('stance.rest')} <small>{t('people.about', { count: row.people })}</small>
                  </th>
                </tr>
                <tr>
                  {kinds.map((kind) => (
                    <td key={kind}>{told(row, kind)}</td>
                  ))}
                </tr>
              </tbody>
            ))}
          </table>
        </details>
      )}
      <p className={layout.soft}>
        {t('stance.how')} <a href={`/${language}/privacy`}>{t('stance.how.link')}</a>
      </p>
    </>
  );
}
