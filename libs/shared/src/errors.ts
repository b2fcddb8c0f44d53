/** Every refusal has one of these codes; its words are in the locales under `refusal.`. */
export const errorCodes = [
  'NOT_SIGNED_IN',
  'FORBIDDEN',
  'PROVE',
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'TOO_MANY_REQUESTS',
  'TOO_LARGE',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What a refusal tells beside its code: the field it is about, what is wrong with it, and the limit it breaks. */
export type ErrorDetails = {
  readonly field?: string;
  readonly fault?: string;
  readonly limit?: number;
  /** With FORBIDDEN, for who is suspended: the day until which, in her words; none when it has no end. */
  readonly until?: string;
  /** With FORBIDDEN, for who is suspended: why. */
  readonly reason?: string;
  /** With TOO_MANY_REQUESTS: when it may be tried again. */
  readonly waitSeconds?: number;
  /** With TOO_MANY_REQUESTS: whoever solves it may try again at once (see task.ts). */
  readonly task?: string;
};

/** The HTTP status that goes with a code, for pages and files. */
export const statusOf: Readonly<Record<ErrorCode, number>> = {
  NOT_SIGNED_IN: 403,
  FORBIDDEN: 403,
  PROVE: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 422,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  TOO_LARGE: 413,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** Which words of the locales say a refusal, and what they need to be told. */
export function wordsOf(code: ErrorCode, details: ErrorDetails = {}): Said {
  const { fault, waitSeconds } = details;
  if (code === 'FORBIDDEN' && fault) return whyNot(fault, details);
  if (code === 'TOO_MANY_REQUESTS' && waitSeconds)
    return { key: `refusal.${code}.${fault ?? 'WAIT'}`, values: { minutes: Math.ceil(waitSeconds / 60) } };
  return { key: `refusal.${code}`, values: {} };
}

function whyNot(fault: string, { until, reason = '' }: ErrorDetails): Said {
  // Whoever wrote the reason may have written in another direction than the sentence it is put into.
  const values = { until: until ?? '', reason: `\u2068${reason}\u2069` };
  const isOpenEnded = fault === 'SUSPENDED' && !until;
  return { key: `refusal.FORBIDDEN.${fault}${isOpenEnded ? '.OPEN' : ''}`, values };
}

type Said = { readonly key: string; readonly values: Readonly<Record<string, string | number>> };
