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
export type ErrorDetails = { readonly field?: string; readonly fault?: string; readonly limit?: number };

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
