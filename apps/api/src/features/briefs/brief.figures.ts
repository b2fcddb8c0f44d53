import { publication } from '@baraza/shared/limits';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { Stances } from '#features/stances/stances.type.js';
import type { Say } from '#platform/locales.js';
import type { Brief } from './brief.type.js';

/** Stances as the document shows them: a bar where every part is known, and a line for each group. */
export type StanceFigures = {
  sentence: string;
  parts: { kind: string; label: string; share: number | null; figure: string }[];
  groups: string[];
};

const kinds = ['agree', 'unsure', 'disagree'] as const;

type Row = Pick<Stances, 'people' | 'agree' | 'unsure' | 'disagree' | 'shares'>;

export function briefFigures(stances: Stances | null, say: Say, language: InterfaceLanguage): StanceFigures {
  if (!stances) return { sentence: say('brief.stances.few', { floor: publication.floor }), parts: [], groups: [] };
  const numbers = new Intl.NumberFormat(language);
  return {
    sentence: `${say('brief.figures.people', { count: stances.people })} ${say('brief.figures.how')}`,
    parts: kinds.map((kind) => ({
      kind,
      label: say(`stance.${kind.toUpperCase()}`),
      share: widthOf(stances, kind),
      figure: figureOf(stances, kind, say, numbers),
    })),
    groups: stances.byGroup.map(({ group, ...row }) => {
      const parts = kinds.map((kind) => `${say(`stance.${kind.toUpperCase()}`)} ${figureOf(row, kind, say, numbers)}`);
      const name = group ? say(`group.${group}`) : say('brief.figures.rest');
      return say('brief.figures.group', {
        group: `${name} (${say('brief.people.about', { count: numbers.format(row.people) })})`,
        figures: parts.join(' · '),
      });
    }),
  };
}

/** Who takes part, by what they say of themselves: one line for each question that has an answer to show. */
export function participationLines({ peopleByGroup, peopleByAge }: Brief, say: Say, language: InterfaceLanguage): string[] {
  const numbers = new Intl.NumberFormat(language);
  const line = (title: string, rows: readonly { readonly name: string; readonly people: number }[]) =>
    rows.length === 0
      ? []
      : [
          `${title}: ${rows.map(({ name, people }) => `${name} ${say('brief.people.about', { count: numbers.format(people) })}`).join(' · ')}`,
        ];
  const rest = say('brief.figures.rest');
  return [
    ...line(
      say('brief.people.byGroup'),
      peopleByGroup.map(({ answer, people }) => ({ name: answer ? say(`group.${answer}`) : rest, people })),
    ),
    ...line(
      say('brief.people.byAge'),
      peopleByAge.map(({ answer, people }) => ({ name: answer ? say(`age.${answer}`) : rest, people })),
    ),
  ];
}

function figureOf(row: Row, kind: (typeof kinds)[number], say: Say, numbers: Intl.NumberFormat): string {
  const [count, share] = [row[kind], row.shares[kind]];
  if (count !== null) return numbers.format(count);
  return share === '<10' ? say('brief.figures.few') : say('brief.figures.hidden');
}

/** How wide a part of the bar is; null where that is not told. */
function widthOf(row: Row, kind: (typeof kinds)[number]): number | null {
  if (row[kind] !== null) return row[kind];
  return row.shares[kind] === '<10' ? 0 : null;
}
