import { Actor } from '#features/people/actor.js';
import { mayInvitation } from './invitations.policy.js';

const here = '1';
const enrolling = { kind: 'ENROLLING', provedAt: null, canProve: false } as const;

test.each([
  { who: 'a stranger', actor: null, mayIssue: false, mayRedeem: true },
  { who: 'somebody who takes part elsewhere', actor: new Actor('10'), mayIssue: false, mayRedeem: true },
  { who: 'its facilitator', actor: new Actor('11', [{ consultationId: here, role: 'FACILITATOR' }]), mayIssue: true, mayRedeem: false },
  { who: 'its organizer', actor: new Actor('12', [{ consultationId: here, role: 'ORGANIZER' }]), mayIssue: true, mayRedeem: false },
  {
    who: 'a facilitator of another',
    actor: new Actor('13', [{ consultationId: '2', role: 'FACILITATOR' }]),
    mayIssue: false,
    mayRedeem: true,
  },
  { who: 'an administrator', actor: new Actor('14', [], undefined, true), mayIssue: false, mayRedeem: false },
  { who: 'staff who set up their sign-in', actor: new Actor('15', [], enrolling), mayIssue: false, mayRedeem: false },
] as const)('$who: makes codes $mayIssue, uses one $mayRedeem', ({ actor, mayIssue, mayRedeem }) => {
  expect(mayInvitation.issue(actor, here)).toBe(mayIssue);
  expect(mayInvitation.redeem(actor, here, false)).toBe(mayRedeem);
  expect(mayInvitation.redeem(actor, here, true)).toBe(false);
});
