import { Refused } from '@baraza/shared/web';
import type { ServerPage } from '../../engine/page.js';
import { addressOf } from '../../features/comments/view.js';
import { HistoryPage, type HistoryPageQuery, type HistoryPlaceFragment, HistoryWhole, type HistoryWholeQuery } from '../../gql.js';
import { shortened } from './shortened.js';

type History = HistoryPageQuery['history'];
export type Whole = HistoryWholeQuery['history']['steps'][number];
export type Data = {
  readonly id: string;
  /** The address of it. */
  readonly place: string;
  readonly proposal: HistoryPlaceFragment;
  /** The steps; null where one wording is read whole. */
  readonly history: History | null;
  readonly whole: Whole | null;
};

/** Wordings on one page. */
const stepsPerPage = 5;

export const server: ServerPage<Data> = {
  load: async ({ ask, language, params, query }) => {
    const id = params.contributionId ?? '';
    const number = numberIn(query.get('number'));
    if (number !== null) {
      const { history } = await ask(HistoryWhole, { of: id, after: number + 1 });
      const [whole] = history.steps;
      if (whole?.number !== number) throw new Refused('NOT_FOUND');
      return { id, ...placed(language, id, history), history: null, whole };
    }
    const { history } = await ask(HistoryPage, { of: id, first: stepsPerPage, after: numberIn(query.get('after')) });
    return { id, ...placed(language, id, history), history: withLess(history), whole: null };
  },
  title: (_, { t }) => t('history.title'),
  room: ({ proposal: { id, consultation } }) => ({ consultation: consultation.slug, proposal: id, lastEvent: consultation.lastEvent }),
};

function placed(language: string, id: string, { noun, proposal }: Pick<History, 'noun' | 'proposal'>): Pick<Data, 'proposal' | 'place'> {
  const path = `/${language}/p/${proposal.id}`;
  return { proposal, place: noun === 'COMMENT' ? addressOf(path, id) : path };
}

function withLess(history: History): History {
  const less = ({ pieces, language, ...change }: History['steps'][number]['changes'][number]) => ({
    ...change,
    language,
    pieces: shortened(pieces, language),
  });
  return { ...history, steps: history.steps.map((step) => ({ ...step, changes: step.changes.map(less) })) };
}

function numberIn(sent: string | null): number | null {
  return sent && /^[1-9]\d{0,8}$/.test(sent) ? Number(sent) : null;
}
