import type { Standing } from '#features/consultations/consultations.policy.js';
import { Actor } from '#features/people/actor.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { type JudgedComment, mayComment } from './comments.policy.js';

const consultationId = '1';
const standing: Standing = { consultationId, open: ['DISCUSS'] };
const visible: JudgedComment = {
  consultationId,
  isHidden: false,
  publication: 'PUBLISHED',
  proposalIsHidden: false,
  proposalPublication: 'PUBLISHED',
  proposalLineage: 'ORIGINAL',
};
const hidden: JudgedComment = { ...visible, isHidden: true };
const underHidden: JudgedComment = { ...visible, proposalIsHidden: true };

const withdrawn: JudgedComment = { ...visible, publication: 'WITHDRAWN' };
const erased: JudgedComment = { ...visible, publication: 'ERASED' };
const underWithdrawn: JudgedComment = { ...visible, proposalPublication: 'WITHDRAWN' };

const visitor = null;
const participant = new Actor('10');
const facilitator = new Actor('11', [{ consultationId, role: 'FACILITATOR' }]);
const facilitatorElsewhere = new Actor('12', [{ consultationId: '2', role: 'FACILITATOR' }]);

test.each([
  ['a visitor', visitor, { visible: true, hidden: false, underHidden: false }],
  ['a participant', participant, { visible: true, hidden: false, underHidden: false }],
  ['a facilitator', facilitator, { visible: true, hidden: true, underHidden: true }],
  ['a facilitator of another consultation', facilitatorElsewhere, { visible: true, hidden: false, underHidden: false }],
])('%s reads what is visible to her and nothing else', (_, actor, reads) => {
  expect(mayComment.read(actor, visible)).toBe(reads.visible);
  expect(mayComment.read(actor, hidden)).toBe(reads.hidden);
  expect(mayComment.read(actor, underHidden)).toBe(reads.underHidden);
});

test.each([
  ['a visitor', visitor, true],
  ['a participant', participant, true],
  ['a facilitator', facilitator, false],
  ['a facilitator of another consultation', facilitatorElsewhere, true],
])('%s answers a comment only while it and its proposal are visible', (_, actor, answers) => {
  expect(mayComment.reply(actor, visible, standing)).toBe(answers);
  expect(mayComment.reply(actor, hidden, standing)).toBe(false);
  expect(mayComment.reply(actor, underHidden, standing)).toBe(false);
  expect(mayComment.reply(actor, visible, { consultationId, open: [] })).toBe(false);
});

test.each([
  ['a visitor', visitor, false],
  ['a participant', participant, false],
  ['a facilitator', facilitator, true],
  ['a facilitator of another consultation', facilitatorElsewhere, false],
])('%s hides what is visible and restores what is hidden only where she serves', (_, actor, decides) => {
  for (const may of [mayComment, mayProposal]) {
    expect(may.hide(actor, visible)).toBe(decides);
    expect(may.hide(actor, hidden)).toBe(false);
    expect(may.restore(actor, hidden)).toBe(decides);
    expect(may.restore(actor, visible)).toBe(false);
  }
});

test.each([
  ['a visitor', visitor],
  ['a participant', participant],
  ['a facilitator', facilitator],
])('%s reads nothing of what somebody else took back, and does nothing with it', (_, actor) => {
  for (const gone of [withdrawn, erased, { ...withdrawn, isHidden: true }]) {
    for (const may of [mayComment, mayProposal]) {
      expect(may.read(actor, gone)).toBe(false);
      expect(may.hide(actor, gone)).toBe(false);
      expect(may.restore(actor, gone)).toBe(false);
      expect(may.withdraw(gone, false)).toBe(false);
      expect(may.erase(gone, false)).toBe(false);
    }
    expect(mayComment.reply(actor, gone, standing)).toBe(false);
    expect(mayProposal.comment(actor, { ...gone, lineage: 'ORIGINAL' }, standing)).toBe(false);
    expect(mayProposal.takeStance(actor, { ...gone, lineage: 'ORIGINAL' }, standing)).toBe(false);
  }
});

test('below a proposal that was taken back the thread is read and not continued', () => {
  expect(mayComment.read(visitor, underWithdrawn)).toBe(true);
  expect(mayComment.reply(participant, underWithdrawn, standing)).toBe(false);
  expect(mayComment.edit(participant, underWithdrawn, standing, true)).toBe(false);
});

test.each([
  ['what stands', visible, { reads: true, edits: true, withdraws: true, erases: true }],
  ['what is hidden', hidden, { reads: true, edits: false, withdraws: true, erases: true }],
  ['what she withdrew', withdrawn, { reads: true, edits: false, withdraws: false, erases: true }],
  ['what she erased', erased, { reads: false, edits: false, withdraws: false, erases: false }],
])('its author has rights on %s', (_, comment, { reads, edits, withdraws, erases }) => {
  expect(mayComment.read(participant, comment, true)).toBe(reads);
  expect(mayComment.edit(participant, comment, standing, true)).toBe(edits);
  expect(mayComment.edit(participant, comment, { consultationId, open: [] }, true)).toBe(false);
  expect(mayComment.withdraw(comment, true)).toBe(withdraws);
  expect(mayComment.erase(comment, true)).toBe(erases);
});
