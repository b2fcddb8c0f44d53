import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';

/** What one document may cost: a field is 1, a list multiplies by the rows it asks for. */
const costLimit = 5000;

/** The cost of a list field: the rows it asks for, times the cost of one. */
export const perRow = ({ args, childComplexity }: { args: { first?: number }; childComplexity: number }) =>
  1 + Math.min(Math.max(args.first ?? 30, 1), 1000) * (childComplexity + 1);

/** Changes found within the limit, whatever comes with them. Documents are parsed once and kept for a while. */
const cheap = new WeakSet<OperationDefinitionNode>();

/** A change whose variables stand nowhere but in what it is told (`input`): they choose no rows, so that it costs the same each time. */
function costsAlways(operation: OperationDefinitionNode, document: DocumentNode): boolean {
  if (operation.operation !== 'mutation') return false;
  const told = operation.selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? (each.arguments ?? []) : []));
  const known = new Set<unknown>(told.filter(({ name }) => name.value === 'input').map(({ value }) => value));
  let others = 0;
  visit(document, { VariableDefinition: () => false, Variable: (variable) => void (others += known.has(variable) ? 0 : 1) });
  return others === 0;
}

/** Refuses a document whose lists ask for too much, before it runs. */
export const withinCost: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema, operation }) {
        if (operation && cheap.has(operation)) return;
        const cost = measured(() =>
          getComplexity({
            schema,
            query: document,
            variables: request.variables ?? {},
            ...(request.operationName ? { operationName: request.operationName } : {}),
            estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
          }),
        );
        if (cost === null) return;
        if (cost > costLimit)
          throw new GraphQLError('TOO_LARGE', {
            extensions: { code: 'TOO_LARGE', field: 'cost', limit: costLimit, http: { status: 400 } },
          });
        if (operation && costsAlways(operation, document)) cheap.add(operation);
      },
    };
  },
};

/** Variables that do not fit are refused by execution with a better word: what they would cost is not known. */
function measured(cost: () => number): number | null {
  try {
    return cost();
  } catch {
    return null;
  }
}
