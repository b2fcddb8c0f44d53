import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { BriefPageQuery } from '../../gql.js';

type Props = { readonly of: Pick<BriefPageQuery['brief'], 'peopleByGroup' | 'peopleByAge'> };

/** Who takes part, by group and by age: rounded figures, of ten people and more. */
export function WhoTakesPart({ of: { peopleByGroup, peopleByAge } }: Props) {
  const t = useText();
  const lists = [
    { title: t('people.byGroup'), rows: peopleByGroup.map(({ answer, people }) => ({ name: answer && t(`group.${answer}`), people })) },
    { title: t('people.byAge'), rows: peopleByAge.map(({ answer, people }) => ({ name: answer && t(`age.${answer}`), people })) },
  ];
  return lists
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => (
      <section key={title} className={`${layout.stack} ${layout.tight}`}>
        <h3>{title}</h3>
        <ul>
          {rows.map(({ name, people }) => (
            <li key={name ?? ''}>
              {name ?? t('stance.rest')}: {t('people.about', { count: people })}
            </li>
          ))}
        </ul>
      </section>
    ));
}
