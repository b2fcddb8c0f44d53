import { limits } from '@baraza/shared/limits';
import { Refused } from '@baraza/shared/web';
import type { PageContext, ServerPage } from '../../engine/page.js';
import { check, newKey } from '../../features/forms/form.server.js';
import { AskMerge, MergeAlike, type MergeChoiceFragment, MergePage, type MergePageQuery, MergeSearch } from '../../gql.js';

export type Data = {
  readonly proposal: MergePageQuery['proposal'];
  /** What it may be the same as: found by the words that were looked for; without any, what is alike, then all others. */
  readonly choices: readonly MergeChoiceFragment[];
  readonly words: string;
  readonly key: string;
};

async function load({ ask, params, posted }: PageContext): Promise<Data> {
  const { proposal } = await ask(MergePage, { id: params.proposalId ?? '' });
  if (!proposal.isMine) throw new Refused('FORBIDDEN');
  const words = posted?.one('find').trim().slice(0, limits.search.max) ?? '';
  const found = words ? await searched(ask, proposal, words) : await alike(ask, proposal);
  const others = new Map(found.filter((one) => isChoice(one) && one.id !== proposal.id).map((one) => [one.id, one]));
  return { proposal, choices: [...others.values()], words, key: newKey() };
}

async function searched(ask: PageContext['ask'], { consultation }: Data['proposal'], words: string) {
  const { search } = (await ask(MergeSearch, { slug: consultation.slug, words })).consultation;
  return search.found.map(({ proposal }) => proposal);
}

async function alike(ask: PageContext['ask'], { consultation, title, problem, change }: Data['proposal']) {
  const written = (text: typeof title) => text?.original ?? text;
  const { lookAlikes, proposals } = (
    await ask(MergeAlike, {
      slug: consultation.slug,
      language: written(title)?.language ?? 'en',
      title: written(title)?.words ?? '',
      problem: written(problem)?.words ?? '',
      change: written(change)?.words ?? '',
    })
  ).consultation;
  return [...lookAlikes.proposals, ...proposals.proposals];
}

/** Somebody must stand behind it who can say yes. */
function isChoice({ origin, lineage, isHidden, publication }: MergeChoiceFragment): boolean {
  return origin === 'PARTICIPANT' && lineage !== 'MERGED_INTO' && !isHidden && publication === 'PUBLISHED';
}

export const server: ServerPage<Data> = {
  isPrivate: true,
  load,
  title: (_, { t }) => t('merge.title'),
  action: async (context, form) => {
    // What one looks for stands in no address (docs/decisions/0018).
    if (form.one('look')) return { shown: await load({ ...context, posted: form }) };
    const { ask, params, language } = context;
    const refused = check(form, { choices: ['target'] });
    if (refused) return { refused };
    const { askMerge } = await ask(AskMerge, {
      input: {
        key: form.one('key'),
        proposal: params.proposalId ?? '',
        target: form.one('target'),
        isJoining: form.one('joining') === 'yes',
      },
    });
    return { goTo: `/${language}/merge-answer/${askMerge.id}` };
  },
};
