import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';

/** What one document may cost: a field is 1, a list multiplies by the rows it asks for. */
const costLimit = 5000;

/** The cost of a list field: the rows it asks for, times the cost of one. */
export const perRow = ({ args, childComplexity }: { args: { first?: number }; childComplexity: number }) =>
  1 + Math.min(Math.max(args.first ?? 30, 1), 1000) * (childComplexity + 1);

/** Refuses a document whose lists ask for too much, before it runs. */
export const withinCost: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema }) {
        const cost = measured(() =>
          getComplexity({
            schema,
            query: document,
            variables: request.variables ?? {},
            ...(request.operationName ? { operationName: request.operationName } : {}),
            estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
          }),
        );
        if (cost > costLimit)
          throw new GraphQLError('TOO_LARGE', {
            extensions: { code: 'TOO_LARGE', field: 'cost', limit: costLimit, http: { status: 400 } },
          });
      },
    };
  },
};

/** Variables that do not fit are refused by execution with a better word: here they cost nothing. */
function measured(cost: () => number): number {
  try {
    return cost();
  } catch {
    return 0;
  }
}
