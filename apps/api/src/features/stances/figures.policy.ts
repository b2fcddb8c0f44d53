import type { Figure as Shown, PublicRow, PublicTable } from '@baraza/disclosure/figures';
import type { AgeBracket, StakeholderGroup } from '@baraza/shared/vocabularies';
import type { GroupPeople, Stances, StanceShares } from './stances.type.js';

/** The order of columns in every table of stances. */
export const columns = ['AGREE', 'UNSURE', 'DISAGREE'] as const;

/** Counts by group, as they come from the database, as the tables of the library. */
export function countedBy(
  rows: readonly { answer: string | null; kind: string | null; people: number }[],
  kinds: readonly string[],
): Map<string | null, number[]> {
  const counted = new Map<string | null, number[]>();
  for (const { answer, kind, people } of rows) {
    if (kind === null) continue;
    const row = counted.get(answer) ?? kinds.map(() => 0);
    row[kinds.indexOf(kind)] = people;
    counted.set(answer, row);
  }
  return counted;
}

/** The figures of a proposal as they are given out. */
export function stancesOf({ groups, ...all }: PublicTable): Stances {
  return { ...rowOf(all), byGroup: groups.map(({ group, ...row }) => ({ group: group as StakeholderGroup | null, ...rowOf(row) })) };
}

/** How many people take part, by what they say of themselves; null is everybody else. */
export function peopleOf<Answer extends StakeholderGroup | AgeBracket>({ groups }: PublicTable): GroupPeople<Answer>[] {
  return groups.map(({ group, people }) => ({ answer: group as Answer | null, people }));
}

function rowOf({ people, figures }: PublicRow) {
  const [agree, unsure, disagree] = figures;
  const shares: StanceShares = { agree: shareOf(agree), unsure: shareOf(unsure), disagree: shareOf(disagree) };
  return { people, agree: countOf(agree), unsure: countOf(unsure), disagree: countOf(disagree), shares };
}

const countOf = (figure?: Shown) => (figure?.kind === 'shown' ? figure.count : null);

function shareOf(figure?: Shown): string | null {
  if (figure?.kind === 'shown') return String(figure.percent);
  return figure?.kind === 'few' ? '<10' : null;
}
