import type { Lineage, Publication } from '@baraza/shared/vocabularies';
import type { Standing } from '#features/consultations/consultations.policy.js';
import { Actor } from '#features/people/actor.js';
import { type JudgedProposal, mayProposal } from './proposals.policy.js';

const consultationId = '1';
const standing: Standing = { consultationId, open: ['PROPOSE', 'DISCUSS'] };
const participant = new Actor('10');
const facilitator = new Actor('11', [{ consultationId, role: 'FACILITATOR' }]);

/** All that may be done with a proposal in a state: by its only author, by somebody else, by a facilitator. */
function acts(judged: JudgedProposal, actor: Actor, isHers: boolean): string {
  const may = {
    read: mayProposal.read(actor, judged, isHers),
    comment: mayProposal.comment(actor, judged, standing),
    stance: mayProposal.takeStance(actor, judged, standing),
    edit: mayProposal.edit(actor, judged, standing, isHers),
    share: mayProposal.share(actor, judged, standing, isHers),
    split: mayProposal.split(actor, judged, standing, isHers),
    unmerge: mayProposal.unmerge(actor, judged, standing, isHers),
    withdraw: mayProposal.withdraw(judged, isHers),
    erase: mayProposal.erase(judged, isHers),
    hide: mayProposal.hide(actor, judged),
    restore: mayProposal.restore(actor, judged),
  };
  return Object.entries(may)
    .filter(([, isAllowed]) => isAllowed)
    .map(([act]) => act)
    .join(' ');
}

type Row = readonly [Publication, 'visible' | 'hidden', Lineage, string, string, string];

const open = ['read comment stance edit share split withdraw erase', 'read comment stance', 'read hide'] as const;
const merged = ['read unmerge withdraw erase', 'read', 'read unmerge hide'] as const;
const hidden = ['read withdraw erase', '', 'read restore'] as const;
const hiddenAndMerged = ['read unmerge withdraw erase', '', 'read unmerge restore'] as const;
const withdrawn = ['read erase', '', ''] as const;
const erased = ['', '', ''] as const;

const table: readonly Row[] = [
  ['PUBLISHED', 'visible', 'ORIGINAL', ...open],
  ['PUBLISHED', 'visible', 'SPLIT_FROM', ...open],
  ['PUBLISHED', 'visible', 'MERGED_INTO', ...merged],
  ['PUBLISHED', 'hidden', 'ORIGINAL', ...hidden],
  ['PUBLISHED', 'hidden', 'SPLIT_FROM', ...hidden],
  ['PUBLISHED', 'hidden', 'MERGED_INTO', ...hiddenAndMerged],
  ['WITHDRAWN', 'visible', 'ORIGINAL', ...withdrawn],
  ['WITHDRAWN', 'visible', 'SPLIT_FROM', ...withdrawn],
  ['WITHDRAWN', 'visible', 'MERGED_INTO', ...withdrawn],
  ['WITHDRAWN', 'hidden', 'ORIGINAL', ...withdrawn],
  ['WITHDRAWN', 'hidden', 'SPLIT_FROM', ...withdrawn],
  ['WITHDRAWN', 'hidden', 'MERGED_INTO', ...withdrawn],
  ['ERASED', 'visible', 'ORIGINAL', ...erased],
  ['ERASED', 'visible', 'SPLIT_FROM', ...erased],
  ['ERASED', 'visible', 'MERGED_INTO', ...erased],
  ['ERASED', 'hidden', 'ORIGINAL', ...erased],
  ['ERASED', 'hidden', 'SPLIT_FROM', ...erased],
  ['ERASED', 'hidden', 'MERGED_INTO', ...erased],
];

test.each(table)(
  '%s, %s, %s: publication, moderation and lineage are axes of their own',
  (publication, moderation, lineage, hers, others, staffs) => {
    const judged = { consultationId, publication, isHidden: moderation === 'hidden', lineage };
    expect(acts(judged, participant, true)).toBe(hers);
    expect(acts(judged, participant, false)).toBe(others);
    expect(acts(judged, facilitator, false)).toBe(staffs);
  },
);

test('when no phase is open, nothing is shared, split or undone any more, and one may still take back what is hers', () => {
  const over: Standing = { consultationId, open: [] };
  const judged = { consultationId, publication: 'PUBLISHED', isHidden: false, lineage: 'MERGED_INTO' } as const;
  expect(mayProposal.unmerge(participant, judged, over, true)).toBe(false);
  expect(mayProposal.unmerge(facilitator, judged, over, false)).toBe(false);
  expect(mayProposal.share(participant, { ...judged, lineage: 'ORIGINAL' }, over, true)).toBe(false);
  expect(mayProposal.split(participant, { ...judged, lineage: 'ORIGINAL' }, over, true)).toBe(false);
  expect(mayProposal.withdraw(judged, true)).toBe(true);
});

test('who is suspended undoes nothing, and may still take her name off', () => {
  const held: Standing = { ...standing, suspended: { until: null, reason: 'R.' } };
  const judged = { consultationId, publication: 'PUBLISHED', isHidden: false, lineage: 'MERGED_INTO' } as const;
  expect(mayProposal.unmerge(participant, judged, held, true)).toBe(false);
  expect(mayProposal.leave(judged, true, false)).toBe(true);
});

test.each([
  ['alone', true, true, false],
  ['with others', false, false, true],
])('who wrote it %s withdraws it or leaves it', (_, isAlone, withdraws, leaves) => {
  const judged = { consultationId, publication: 'PUBLISHED', isHidden: false, lineage: 'ORIGINAL' } as const;
  expect(mayProposal.withdraw(judged, true, isAlone)).toBe(withdraws);
  expect(mayProposal.leave(judged, true, isAlone)).toBe(leaves);
});
