import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, visit } from 'graphql';
import { filesBelow } from '../check/files.mjs';
import { inProject } from '../project.mjs';

const config = {
  enumsAsTypes: true,
  immutableTypes: true,
  inlineFragmentTypes: 'inline',
  scalars: { ID: 'string' },
  skipTypename: true,
};

/** What the pages ask, as typed questions: made from their .graphql files and the shared cards. */
export async function questions(schema) {
  const sources = [...pageSources(), await cardSource()];
  const types = await codegen({
    filename: 'gql.ts',
    schema: parse(schema),
    documents: sources.map(({ location, text }) => ({ location, document: parse(text) })),
    config,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const definitions = sources.flatMap(({ text }) => parse(text).definitions);
  return [
    '// Made by `npm run generate` from the .graphql files beside the pages.',
    "import type { Question } from '@baraza/shared/web';",
    types,
    ...definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).map((operation) => question(operation, definitions)),
  ].join('\n');
}

const pageSources = () =>
  filesBelow('apps/web/src')
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((location) => ({ location, text: readFileSync(inProject(location), 'utf8') }));

async function cardSource() {
  const { cardFragments } = await import(pathToFileURL(inProject('libs/shared/dist/cards.js')).href);
  return { location: 'libs/shared/src/cards.ts', text: cardFragments };
}

function question(operation, definitions) {
  const name = operation.name.value;
  const type = `${name}${operation.operation === 'mutation' ? 'Mutation' : 'Query'}`;
  const text = [operation, ...fragmentsOf(operation, definitions)].map(print).join('\n\n');
  return `export const ${name}: Question<${type}, ${type}Variables> = {\n  text: \`${asTemplate(text)}\`,\n};\n`;
}

/** Exactly the fragments a question uses, directly or through others. */
function fragmentsOf(definition, definitions, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = definitions.find((it) => it.kind === Kind.FRAGMENT_DEFINITION && it.name.value === name.value);
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, definitions, found);
    },
  });
  return found;
}

const asTemplate = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');
