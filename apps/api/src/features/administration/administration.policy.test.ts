import type { Role } from '@baraza/shared/vocabularies';
import { Actor } from '#features/people/actor.js';
import { mayAdminister } from './administration.policy.js';

const here = '1';
const holding = (role: Role, consultationId = here) => [{ consultationId, role }];
const actors = {
  'a participant': new Actor('a'),
  'its facilitator': new Actor('b', holding('FACILITATOR')),
  'its organizer': new Actor('c', holding('ORGANIZER')),
  'a facilitator of another': new Actor('d', holding('FACILITATOR', '2')),
  'an organizer of another': new Actor('e', holding('ORGANIZER', '2')),
  'an administrator': new Actor('f', [], undefined, true),
};
type Who = keyof typeof actors;

/** Who may; everyone else may not. */
const rights: Record<string, { readonly may: readonly Who[]; readonly asked: (actor: Actor) => boolean }> = {
  'see everyone who works here': { may: ['an administrator'], asked: (actor) => mayAdminister.read(actor) },
  'see who serves here': { may: ['its organizer'], asked: (actor) => mayAdminister.readStaff(actor, here) },
  'choose a facilitator': { may: ['its organizer'], asked: (actor) => mayAdminister.appoint(actor, here, 'FACILITATOR') },
  'choose an organizer': { may: ['an administrator'], asked: (actor) => mayAdminister.appoint(actor, here, 'ORGANIZER') },
  'choose an administrator': { may: ['an administrator'], asked: (actor) => mayAdminister.appointAdministrator(actor) },
  'send a facilitator away': { may: ['its organizer'], asked: (actor) => mayAdminister.dismiss(actor, here, 'FACILITATOR', 'x') },
  'send an organizer away': { may: ['an administrator'], asked: (actor) => mayAdminister.dismiss(actor, here, 'ORGANIZER', 'x') },
  'disable who serves only here': {
    may: ['its organizer', 'an administrator'],
    asked: (actor) => mayAdminister.disable(actor, { personId: 'x', isAdministrator: false, roles: holding('FACILITATOR') }),
  },
  'disable who serves elsewhere too': {
    may: ['an administrator'],
    asked: (actor) =>
      mayAdminister.disable(actor, {
        personId: 'x',
        isAdministrator: false,
        roles: [...holding('FACILITATOR'), ...holding('FACILITATOR', '2')],
      }),
  },
  'disable an administrator': {
    may: ['an administrator'],
    asked: (actor) => mayAdminister.disable(actor, { personId: 'x', isAdministrator: true, roles: holding('FACILITATOR') }),
  },
  'disable who serves nowhere': {
    may: ['an administrator'],
    asked: (actor) => mayAdminister.disable(actor, { personId: 'x', isAdministrator: false, roles: [] }),
  },
  'ask for a reset': { may: ['an administrator'], asked: (actor) => mayAdminister.askReset(actor, 'x') },
  'agree to a reset': { may: ['an administrator'], asked: (actor) => mayAdminister.approveReset(actor, { askedBy: 'y', personId: 'x' }) },
};

test.each(Object.keys(rights).flatMap((right) => Object.keys(actors).map((who) => [who as Who, right] as const)))(
  '%s may %s only as the table of rights has it',
  (who, right) => {
    expect(rights[right]?.asked(actors[who])).toBe(rights[right]?.may.includes(who));
  },
);

test.each(Object.keys(actors) as Who[])('%s has no right over herself', (who) => {
  const actor = actors[who];
  const { personId, isAdministrator, roles } = actor;
  expect(mayAdminister.disable(actor, { personId, isAdministrator, roles })).toBe(false);
  expect(mayAdminister.dismiss(actor, here, 'FACILITATOR', personId)).toBe(false);
  expect(mayAdminister.dismiss(actor, here, 'ORGANIZER', personId)).toBe(false);
  expect(mayAdminister.askReset(actor, personId)).toBe(false);
  expect(mayAdminister.approveReset(actor, { askedBy: personId, personId: 'x' })).toBe(false);
  expect(mayAdminister.approveReset(actor, { askedBy: 'y', personId })).toBe(false);
});
