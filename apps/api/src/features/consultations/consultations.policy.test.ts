import { Actor } from '#features/people/actor.js';
import { type Gated, mayConsultation, type Standing } from './consultations.policy.js';

const here = '1';
const actors = {
  visitor: null,
  participant: new Actor('10'),
  facilitator: new Actor('11', [{ consultationId: here, role: 'FACILITATOR' }]),
  organizer: new Actor('12', [{ consultationId: here, role: 'ORGANIZER' }]),
  'facilitator elsewhere': new Actor('13', [{ consultationId: '2', role: 'FACILITATOR' }]),
  'organizer elsewhere': new Actor('14', [{ consultationId: '2', role: 'ORGANIZER' }]),
};
const open: Standing = { consultationId: here, open: ['PROPOSE', 'DISCUSS'] };
const closed: Standing = { consultationId: here, open: ['INFORM'] };

const administrator = new Actor('15', [], undefined, true);

type Who = keyof typeof actors;
const takesPart: readonly Who[] = ['visitor', 'participant', 'facilitator elsewhere', 'organizer elsewhere'];
const serves: readonly Who[] = ['facilitator', 'organizer'];

describe.each(Object.keys(actors) as Who[])('%s', (who) => {
  const actor = actors[who];

  test('may propose and discuss while the phase is open, unless she serves the consultation', () => {
    expect(mayConsultation.propose(actor, open)).toBe(takesPart.includes(who));
    expect(mayConsultation.discuss(actor, open)).toBe(takesPart.includes(who));
  });

  test('may neither propose nor discuss when the phase is over', () => {
    expect(mayConsultation.propose(actor, closed)).toBe(false);
    expect(mayConsultation.discuss(actor, closed)).toBe(false);
  });

  test('may facilitate only where she serves', () => {
    expect(mayConsultation.facilitate(actor, open)).toBe(serves.includes(who));
  });

  test('may export only what she organizes', () => {
    expect(mayConsultation.export(actor, open)).toBe(who === 'organizer');
  });
});

describe('a consultation for members only', () => {
  const closedToOthers: Gated = { consultationId: here, access: 'MEMBERS' };

  test.each([...(Object.entries(actors) as [string, Actor | null][]), ['administrator', administrator]] as const)(
    'is seen by %s only as a member or as its staff',
    (who, actor) => {
      expect(mayConsultation.see(actor, closedToOthers, false)).toBe(serves.includes(who as Who));
      expect(mayConsultation.see(actor, closedToOthers, true)).toBe(true);
      expect(mayConsultation.see(actor, { ...closedToOthers, access: 'PUBLIC' }, false)).toBe(true);
    },
  );
});
