/** What a text may hold that leads to somebody. */
export const HintKind = {
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  CASE_NUMBER: 'CASE_NUMBER',
  ADDRESS: 'ADDRESS',
  RECEIPT: 'RECEIPT',
} as const;
export type HintKind = (typeof HintKind)[keyof typeof HintKind];

/** Where it stands: from `start` up to, not including, `end`, as a text area counts. */
export type Hint = { readonly kind: HintKind; readonly start: number; readonly end: number };
