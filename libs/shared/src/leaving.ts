/** A cookie with nothing in it: somebody left quickly, maybe without a line. Whoever comes with it comes without a visit. */
export const leftCookie = 'left';
