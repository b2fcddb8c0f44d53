import { pathToFileURL } from 'node:url';
import { generateMessageTypes } from '../locales.mjs';
import { inProject } from '../project.mjs';
import { questions } from './questions.mjs';

/** Everything in the repository that is made from something else in it, as it should be now. Needs the compiled server. */
export async function generated() {
  const { emitSchema } = await import(pathToFileURL(inProject('apps/api/dist/schema.js')).href);
  const schema = await emitSchema();
  return [
    { file: inProject('apps/api/schema.graphql'), text: schema },
    { file: inProject('apps/web/src/gql.ts'), text: await questions(schema) },
    generateMessageTypes(),
  ];
}
