import { GraphQLError } from 'graphql';
import type { ErrorCode, ErrorDetails } from '@baraza/shared/errors';

/** A refusal: its code is for programs, its words (in the locales, by code) for people. Holds nothing a stranger must not see. */
export class AppError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code, { extensions: { code, ...details, ...over(details) } });
  }
}

/** What goes with a refusal that passes by itself, where it is answered over HTTP: Apollo takes it from here. */
function over({ waitSeconds }: ErrorDetails) {
  if (waitSeconds === undefined) return {};
  return { http: { status: 429, headers: new Map([['retry-after', String(waitSeconds)]]) } };
}

export const notFound = () => new AppError('NOT_FOUND');
export const conflict = () => new AppError('CONFLICT');
export const invalid = (field: string, fault: string, limit?: number) =>
  new AppError('INVALID_INPUT', { field, fault, ...(limit === undefined ? {} : { limit }) });

/** For what may be missing: `.catch(absent)` gives null where nothing was found. */
export function absent(refusal: unknown): null {
  if (refusal instanceof AppError && refusal.code === 'NOT_FOUND') return null;
  throw refusal;
}

/** Refuses unless the policy allows. */
export function ensure(isAllowed: boolean): asserts isAllowed {
  if (!isAllowed) throw new AppError('FORBIDDEN');
}
