import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';
import { Actor } from '#features/people/actor.js';
import { maySuspension } from './suspensions.policy.js';

const consultationId = '1';
const standing: Standing = { consultationId, open: ['PROPOSE', 'DISCUSS'] };
const suspended: Standing = { ...standing, suspended: { until: null, reason: 'A reason.' } };

const none = { read: false, some: false, endless: false, lift: false };
const facilitates = { read: true, some: true, endless: false, lift: true };

test.each([
  ['a visitor', null, none],
  ['a participant', new Actor('10'), none],
  ['a facilitator', new Actor('11', [{ consultationId, role: 'FACILITATOR' }]), facilitates],
  ['an organizer', new Actor('12', [{ consultationId, role: 'ORGANIZER' }]), { ...facilitates, endless: true }],
  ['a facilitator of another consultation', new Actor('13', [{ consultationId: '2', role: 'FACILITATOR' }]), none],
  ['an organizer of another consultation', new Actor('14', [{ consultationId: '2', role: 'ORGANIZER' }]), none],
])('%s suspends and lifts only where she serves, without an end only as organizer', (_, actor, may) => {
  expect(maySuspension.read(actor, standing)).toBe(may.read);
  for (let days = 1; days <= 7; days += 1) expect(maySuspension.suspend(actor, standing, days)).toBe(may.some);
  expect(maySuspension.suspend(actor, standing, null)).toBe(may.endless);
  expect(maySuspension.lift(actor, standing, { isHolding: true })).toBe(may.lift);
  expect(maySuspension.lift(actor, standing, { isHolding: false })).toBe(false);
});

test.each([['a visitor', null] as const, ['a participant', new Actor('10')] as const])(
  '%s who is suspended writes nothing, though the phase is open',
  (_, actor) => {
    for (const may of [mayConsultation.propose, mayConsultation.discuss, mayConsultation.startAfresh]) {
      expect(may(actor, standing)).toBe(true);
      expect(may(actor, suspended)).toBe(false);
    }
  },
);
