import { Refused } from '@baraza/shared/web';
import type { ServerPage } from '../../engine/page.js';
import type { Piece } from '../../features/texts/Difference.js';
import { HistoryPage, type HistoryPageQuery, HistoryWhole, type HistoryWholeQuery } from '../../gql.js';

export type Whole = HistoryWholeQuery['history']['steps'][number];
export type Data = {
  readonly id: string;
  readonly place: string;
  /** The steps; null where one wording is read whole. */
  readonly history: HistoryPageQuery['history'] | null;
  readonly whole: Whole | null;
};

/** Wordings on one page. */
const stepsPerPage = 5;

/** Characters of unchanged text that stay on each side of a change. */
const around = 120;

export const server: ServerPage<Data> = {
  load: async ({ ask, language, params, query }) => {
    const id = params.contributionId ?? '';
    const number = numberIn(query.get('number'));
    if (number !== null) {
      const { history } = await ask(HistoryWhole, { of: id, after: number + 1 });
      const [whole] = history.steps;
      if (whole?.number !== number) throw new Refused('NOT_FOUND');
      return { id, place: placeOf(language, id, history), history: null, whole };
    }
    const { history } = await ask(HistoryPage, { of: id, first: stepsPerPage, after: numberIn(query.get('after')) });
    return { id, place: placeOf(language, id, history), history: shortened(history), whole: null };
  },
  title: (_, { t }) => t('history.title'),
};

type Placed = { readonly noun: string; readonly proposalId: string };

const placeOf = (language: string, id: string, { noun, proposalId }: Placed) =>
  `/${language}/p/${proposalId}${noun === 'COMMENT' ? `#c-${id}` : ''}`;

/** What stayed is cut to what stands around the changes: a long text with one new word is soon read, and soon sent. */
function shortened(history: HistoryPageQuery['history']): HistoryPageQuery['history'] {
  const changes = (step: HistoryPageQuery['history']['steps'][number]) =>
    step.changes.map((change) => ({ ...change, pieces: change.pieces.map((piece, place) => shorter(piece, place, change.pieces.length)) }));
  return { ...history, steps: history.steps.map((step) => ({ ...step, changes: changes(step) })) };
}

function shorter(piece: Piece, place: number, count: number): Piece {
  const { kind, words } = piece;
  if (kind !== 'SAME' || words.length <= 3 * around) return piece;
  const start = place === 0 ? '' : words.slice(0, words.indexOf(' ', around) + 1 || around);
  const end = place === count - 1 ? '' : words.slice(words.lastIndexOf(' ', words.length - around));
  return { kind, words: `${start}…${end}` };
}

function numberIn(sent: string | null): number | null {
  return sent && /^[1-9]\d{0,8}$/.test(sent) ? Number(sent) : null;
}
