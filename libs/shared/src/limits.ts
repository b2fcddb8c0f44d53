/** How much a text may hold: user-perceived characters, the same for every script, and bytes as a second bound. */
export type TextLimit = { readonly min: number; readonly max: number };

export const limits = {
  title: { min: 1, max: 150 },
  problem: { min: 1, max: 5000 },
  change: { min: 1, max: 5000 },
  comment: { min: 1, max: 5000 },
  /** Of words proposed for one sentence. */
  suggestion: { min: 1, max: 1000 },
  /** Why an author leaves them; may be empty. */
  leaving: { min: 0, max: 500 },
  reason: { min: 1, max: 2000 },
  appeal: { min: 1, max: 2000 },
  /** Why a merge is not wanted. */
  declining: { min: 1, max: 500 },
  /** What somebody looks for. */
  search: { min: 1, max: 200 },
  /** Of one of the staff, or of a passkey. */
  name: { min: 1, max: 60 },
} as const satisfies Record<string, TextLimit>;

/** The most bytes (UTF-8) any one text may hold: a second bound, for graphemes of many code points. */
export const textBytes = 20_000;

/** For how many days a facilitator may keep somebody from writing. */
export const suspensionDays: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
/** How many invitation codes are made at once, and for how many days. */
export const invitationLimits = { codes: { min: 1, max: 50 }, days: { min: 1, max: 90, usual: 14 } } as const;

/** How many co-authors a proposal may have beside its first author, how many codes for them may be open, and for how many days. */
export const coauthorLimits = { most: 10, codes: 10, days: 7 } as const;

/** How often the authors of one proposal may be told no by those of another before they are to stop asking. */
export const declinedMost = 3;

/** Rows one page of a list may hold. */
export const pageSize = { usual: 30, most: 50 } as const;

/** How much of what was found one page holds. */
export const foundMost = 30;

/** Drafts on the server: so many of one person, for so many days, of so many bytes each. On her own phone they last as long. */
export const draftLimits = { most: 20, days: 7, bytes: 64 * 1024 } as const;

/** The fewest people a public count may stand for, and the step it is rounded to. */
export const publication = { floor: 10, step: 5 } as const;

/** Bytes of one request body. */
export const bodyBytes = 256 * 1024;
