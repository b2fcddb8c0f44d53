import { describe, expect, it } from '@jest/globals';
import type { EventKind, LiveEvent } from '@baraza/shared/live';
import type { Stage } from '@baraza/shared/vocabularies';
import type { ProposalCardFragment } from '../../gql.js';
import { live } from './page.live.js';
import type { Data } from './page.server.js';

const cardOf = (id: string, commentCount = 0, lineage = 'ORIGINAL') =>
  ({
    lineage,
    id,
    commentCount,
    isHidden: false,
    stages: ['TRANSIT'],
    themes: [{ code: 'rights', name: { words: 'Rights' } }],
  }) as unknown as ProposalCardFragment;
const event = (kind: EventKind, card: ProposalCardFragment): LiveEvent => ({ number: 2, kind, proposalId: card.id, commentId: null, card });

type Situation = { ids?: string[]; next?: string | null; theme?: string | null; stage?: Stage | null; mayFacilitate?: boolean };

function page({ ids = ['a', 'b'], next = null, theme = null, stage = null, mayFacilitate = false }: Situation = {}): Data {
  const proposals = { proposals: ids.map((id) => cardOf(id)), total: ids.length, next };
  return { filter: { theme, stage }, consultation: { may: { facilitate: mayFacilitate }, proposals } } as unknown as Data;
}
const after = (data: Data, happened: LiveEvent) => {
  const next = live(data, happened);
  if (next === 'reload') throw new Error('did not expect to read anew');
  return next.consultation.proposals;
};

describe('a list of proposals', () => {
  it('shows what was changed in its place', () => {
    const { proposals, total } = after(page(), event('comment.published', cardOf('a', 5)));
    expect(proposals.map(({ id, commentCount }) => [id, commentCount])).toEqual([
      ['a', 5],
      ['b', 0],
    ]);
    expect(total).toBe(2);
  });

  it('takes a new proposal at its end', () => {
    const { proposals, total } = after(page(), event('proposal.published', cardOf('c')));
    expect(proposals.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(total).toBe(3);
  });

  it('takes it before those that became part of others', () => {
    const data = after(page(), event('proposal.edited', cardOf('b', 0, 'MERGED_INTO')));
    const shown = { ...page(), consultation: { ...page().consultation, proposals: data } };
    expect(after(shown, event('proposal.published', cardOf('c'))).proposals.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  it('counts one that stands on the next page', () => {
    expect(after(page({ next: 'b' }), event('proposal.published', cardOf('c')))).toMatchObject({ total: 3, proposals: { length: 2 } });
  });

  it.each([
    ['theme', { theme: 'children' }, 2],
    ['theme', { theme: 'rights' }, 3],
    ['stage', { stage: 'ORIGIN' as const }, 2],
    ['stage', { stage: 'TRANSIT' as const }, 3],
  ])('takes a new one only where it fits the %s one looks at (%j)', (_, filter, total) => {
    expect(after(page(filter), event('proposal.published', cardOf('c'))).total).toBe(total);
  });

  it('does not heed a change of what it does not show', () => {
    const data = page();
    expect(live(data, event('figures.published', cardOf('z')))).toBe(data);
  });

  it('is read anew by a facilitator, who sees more', () => {
    expect(live(page({ mayFacilitate: true }), event('proposal.hidden', cardOf('a')))).toBe('reload');
  });
});
