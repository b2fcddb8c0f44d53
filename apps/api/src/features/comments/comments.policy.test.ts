import type { Standing } from '#features/consultations/consultations.policy.js';
import { Actor } from '#features/people/actor.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { type JudgedComment, mayComment } from './comments.policy.js';

const consultationId = '1';
const standing: Standing = { consultationId, open: ['DISCUSS'] };
const visible: JudgedComment = { consultationId, isHidden: false, proposalIsHidden: false };
const hidden: JudgedComment = { ...visible, isHidden: true };
const underHidden: JudgedComment = { ...visible, proposalIsHidden: true };

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
