import { type ASTNode, GraphQLError, Kind, type ValidationContext, type ValidationRule, visit } from 'graphql';

/** Bounds on a stranger's document, checked before anything runs. Fragments count where they are spread. */
export const documentLimits = {
  depth: 10,
  fields: 250,
  aliases: 15,
  rootMutations: 1,
  rootQueries: 5,
  tokens: 1000,
  directives: 10,
} as const;

type Measure = { depth: number; fields: number };

const tooLarge = (what: string, limit: number) =>
  new GraphQLError('TOO_LARGE', { extensions: { code: 'TOO_LARGE', field: what, limit, http: { status: 400 } } });

/** Depth and fields of a selection with its fragments spread out; stops counting once a bound is broken. */
function measure(node: ASTNode, context: ValidationContext, depth: number, seen: Measure, path: readonly string[]): Measure {
  if (seen.depth > documentLimits.depth || seen.fields > documentLimits.fields) return seen;
  if (!('selectionSet' in node) || !node.selectionSet) return seen;

  for (const selection of node.selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      seen.fields += 1;
      seen.depth = Math.max(seen.depth, depth + 1);
      measure(selection, context, depth + 1, seen, path);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      measure(selection, context, depth, seen, path);
    } else if (!path.includes(selection.name.value)) {
      const fragment = context.getFragment(selection.name.value);
      if (fragment) measure(fragment, context, depth, seen, [...path, selection.name.value]);
    }
  }
  return seen;
}

function count(node: ASTNode, what: 'aliases' | 'directives'): number {
  let found = 0;
  visit(node, {
    Field: (field) => void (found += what === 'aliases' && field.alias ? 1 : 0),
    Directive: () => void (found += what === 'directives' ? 1 : 0),
  });
  return found;
}

/** Refuses documents that are too deep, too wide, or repeat themselves by aliases. */
export const withinLimits: ValidationRule = (context) => ({
  Document(document) {
    for (const what of ['aliases', 'directives'] as const)
      if (count(document, what) > documentLimits[what]) context.reportError(tooLarge(what, documentLimits[what]));
  },
  OperationDefinition(operation) {
    const most = operation.operation === 'mutation' ? documentLimits.rootMutations : documentLimits.rootQueries;
    if (operation.selectionSet.selections.length > most) context.reportError(tooLarge('fields', most));

    const { depth, fields } = measure(operation, context, 0, { depth: 0, fields: 0 }, []);
    if (depth > documentLimits.depth) context.reportError(tooLarge('depth', documentLimits.depth));
    if (fields > documentLimits.fields) context.reportError(tooLarge('fields', documentLimits.fields));
  },
});
