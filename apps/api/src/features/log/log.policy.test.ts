import type { Standing } from '#features/consultations/consultations.policy.js';
import { Actor } from '#features/people/actor.js';
import { mayLog } from './log.policy.js';

const consultationId = '1';
const standing: Standing = { consultationId, open: [] };

test.each([
  ['a visitor', null, false],
  ['a participant', new Actor('10'), false],
  ['a facilitator', new Actor('11', [{ consultationId, role: 'FACILITATOR' }]), true],
  ['an organizer', new Actor('12', [{ consultationId, role: 'ORGANIZER' }]), true],
  ['a facilitator of another consultation', new Actor('13', [{ consultationId: '2', role: 'FACILITATOR' }]), false],
  ['an organizer of another consultation', new Actor('14', [{ consultationId: '2', role: 'ORGANIZER' }]), false],
  ['an administrator', new Actor('15', [], undefined, true), true],
])('may %s read the log? %j', (_, actor, reads) => {
  expect(mayLog.read(actor, standing)).toBe(reads);
});
