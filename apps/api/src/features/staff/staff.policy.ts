import type { Actor } from '#features/people/actor.js';
import type { Staff } from './staff.entity.js';

/** What she has to sign in with. */
export type Factors = { readonly passkeys: number; readonly hasPassword: boolean; readonly hasCode: boolean };

/** Rights of staff over their own sign-in. */
export const mayStaff = {
  /** Set up a sign-in, by an invitation. */
  enrol: ({ visit: { kind } }: Actor): boolean => kind === 'ENROLLING',

  /** See and change what she signs in with. Changing needs a fresh proof beside. */
  keepFactors: ({ visit: { kind } }: Actor): boolean => kind === 'STAFF',

  /** Sign in at all. */
  signIn: ({ isEnrolled, isDisabled }: Pick<Staff, 'isEnrolled' | 'isDisabled'>): boolean => isEnrolled && !isDisabled,

  /** Take a passkey away: never the last thing she can sign in with. */
  removePasskey: ({ passkeys, hasPassword, hasCode }: Factors): boolean => passkeys > 1 || (hasPassword && hasCode),
};
