import type { Standing } from '#features/consultations/consultations.policy.js';
import { Actor } from '#features/people/actor.js';
import { mayAppeal } from './appeals.policy.js';

const consultationId = '1';
const standing: Standing = { consultationId, open: [] };

test.each([
  ['the author, while it is hidden', { kind: 'HIDE', isHers: true, isAppealed: false }, true],
  ['the author, a second time', { kind: 'HIDE', isHers: true, isAppealed: true }, false],
  ['the author, once it is shown again', { kind: 'RESTORE', isHers: true, isAppealed: false }, false],
  ['anybody else', { kind: 'HIDE', isHers: false, isAppealed: false }, false],
] as const)('may %s appeal? %j', (_, about, isAllowed) => {
  expect(mayAppeal.make(about)).toBe(isAllowed);
});

test.each([
  ['a visitor', null, false],
  ['a participant', new Actor('10'), false],
  ['a facilitator', new Actor('11', [{ consultationId, role: 'FACILITATOR' }]), true],
  ['an organizer', new Actor('12', [{ consultationId, role: 'ORGANIZER' }]), true],
  ['a facilitator of another consultation', new Actor('13', [{ consultationId: '2', role: 'FACILITATOR' }]), false],
  ['an organizer of another consultation', new Actor('14', [{ consultationId: '2', role: 'ORGANIZER' }]), false],
])('%s reads and decides appeals where she serves, but never about her own decision', (_, actor, serves) => {
  expect(mayAppeal.read(actor, standing)).toBe(serves);
  expect(mayAppeal.decide(actor, standing, { isOpen: true, deciderId: '99' })).toBe(serves);
  expect(mayAppeal.decide(actor, standing, { isOpen: false, deciderId: '99' })).toBe(false);
  expect(mayAppeal.decide(actor, standing, { isOpen: true, deciderId: actor?.personId ?? '' })).toBe(false);
});
