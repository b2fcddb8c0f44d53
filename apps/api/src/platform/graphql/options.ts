import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { withinCost } from './cost.js';
import type { Door } from './door.js';
import { documentLimits, withinLimits } from './limits.js';
import { formatError, wordRefusals } from './refusals.js';

/** No answer is kept on the way. The library's own way of saying so would lead each field of each answer through itself. */
const keptNowhere: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        response.http.headers.set('cache-control', 'no-store');
      },
    };
  },
};

/** The public contract at /graphql: any question within limits, no batches, errors by code in the reader's language. */
export function graphqlOptions(door: Door): Omit<ApolloDriverConfig, 'driver'> {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    introspection: true,
    graphiql: false,
    playground: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // A refusal for the moment is answered with 429, so that proxies and clients know it without reading it.
    preserveHttpStatusForExecutionErrors: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [withinLimits],
    plugins: [ApolloServerPluginCacheControlDisabled(), keptNowhere, withinCost, wordRefusals],
    formatError,
    context: (request: FastifyRequest, reply: FastifyReply) => door.context(request, reply),
  };
}

export const graphqlDriver = ApolloDriver;
