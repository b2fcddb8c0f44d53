import { VisitKind } from '@baraza/shared/vocabularies';
import { Actor } from '#features/people/actor.js';
import { mayStaff } from './staff.policy.js';

const visiting = (kind: VisitKind) => new Actor('somebody', [], { kind, provedAt: null, canProve: true });
const kinds = Object.values(VisitKind);

test('only who was invited sets up a sign-in', () => {
  expect(kinds.filter((kind) => mayStaff.enrol(visiting(kind)))).toEqual(['ENROLLING']);
});

test('only who is signed in with two factors looks after them', () => {
  expect(kinds.filter((kind) => mayStaff.keepFactors(visiting(kind)))).toEqual(['STAFF']);
});

test.each([
  [false, false, false],
  [false, true, false],
  [true, false, true],
  [true, true, false],
])('enrolled %s and disabled %s: signs in %s', (isEnrolled, isDisabled, may) => {
  expect(mayStaff.signIn({ isEnrolled, isDisabled })).toBe(may);
});

test.each([
  [1, false, false, false],
  [1, true, false, false],
  [1, false, true, false],
  [1, true, true, true],
  [2, false, false, true],
])('of %i passkeys, with password %s and code %s, one may be taken away: %s', (passkeys, hasPassword, hasCode, may) => {
  expect(mayStaff.removePasskey({ passkeys, hasPassword, hasCode })).toBe(may);
});
