/** How a form comes: as it is at first, with a draft that is kept on the server, or back with what was sent, to be looked at again. */
export type Coming = 'first' | 'kept' | 'returned';

export function comingOf(draft: object | null, returned: object | null): Coming {
  if (returned) return 'returned';
  return draft ? 'kept' : 'first';
}
