import type { ApolloServerPlugin } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorCodes, type ErrorDetails, wordsOf } from '@baraza/shared/errors';
import { type Say, sayIn } from '#platform/locales.js';
import { codeOf, faultLine } from './ask.js';
import type { Context } from './context.js';

const log = new Logger('GraphQL');

/** Apollo's own codes for a question that cannot be asked. */
const unaskable = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** What a client gets of a refusal: a code of ours, the field, the fault and the limit. Never a stack, SQL or an address. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, field, fault, limit, until, reason, waitSeconds, task } = formatted.extensions ?? {};
  const place = { ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) };

  if ((errorCodes as readonly unknown[]).includes(code)) {
    return {
      message: String(code),
      ...place,
      extensions: JSON.parse(JSON.stringify({ code, field, fault, limit, until, reason, waitSeconds, task })) as Record<string, unknown>,
    };
  }
  if (unaskable.has(String(code)))
    return { message: 'INVALID_INPUT', ...place, extensions: { code: 'INVALID_INPUT', detail: formatted.message } };

  // Before anything was done, and by nothing of ours: more of the variables were wrong than are counted.
  if (error instanceof GraphQLError && !error.originalError && !error.path)
    return { message: 'INVALID_INPUT', extensions: { code: 'INVALID_INPUT' } };

  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const faultCode = codeOf(cause);
  if (faultCode !== 'INVALID_INPUT') log.error(faultLine(cause));
  return { message: faultCode, ...place, extensions: { code: faultCode } };
}

function said(say: Say, { extensions }: GraphQLFormattedError): string {
  const { key, values } = wordsOf(extensions?.['code'] as ErrorCode, extensions as ErrorDetails);
  return say(key, values);
}

/** Puts refusals into words of the reader's language; the code stays beside them. */
export const wordRefusals: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        const say = sayIn(contextValue.language);
        response.body.singleResult.errors = response.body.singleResult.errors.map((error) => ({
          ...error,
          message: said(say, error),
        }));
      },
    };
  },
};
