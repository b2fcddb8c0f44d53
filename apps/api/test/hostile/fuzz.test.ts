import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, type GraphQLField, getNamedType, isLeafType } from 'graphql';
import { Api, type Caller } from '../api.js';
import { commentBy, recommendations, slug } from '../given.js';
import { everything } from '../world.js';
import { valuesFor } from './values.js';

/** Askings of each field, by each of the four; more by asking: HOSTILE_RUNS=500. */
const runs = Number(process.env['HOSTILE_RUNS'] ?? 5);
const seed = Number(process.env['HOSTILE_SEED'] ?? 20160914);
jest.setTimeout(60_000 + runs * 20_000);

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const roots = [
  ['query', Object.values(schema.getQueryType()?.getFields() ?? {})],
  ['mutation', Object.values(schema.getMutationType()?.getFields() ?? {})],
] as const;
const fields = roots.flatMap(([operation, all]) => all.map((field) => [`${operation} ${field.name}`, operation, field] as const));

let api: Api;
let known: string[];

beforeAll(async () => {
  api = await Api.start();
  const proposals = await recommendations(api.as('stranger'));
  const own = await commentBy(api.as('participant'), proposals[0] ?? '');
  known = [...proposals, own, slug, crypto.randomUUID()];
});
afterAll(() => api.stop());

/** Whoever was signed out by what she asked comes in again. */
async function callers(): Promise<Caller[]> {
  return [api.as('stranger'), api.as('participant'), await api.staff('facilitator'), await api.staff('organizer')];
}

function question(operation: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selected = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
  return `${operation} ${declared && `(${declared})`} { ${name}${passed && `(${passed})`}${selected} }`;
}

/** The codes of what was refused. A body that means something to a program is not even read, and refused in a sentence. */
async function codesIn(response: Response): Promise<(string | undefined)[]> {
  const text = await response.text();
  if (!response.headers.get('content-type')?.includes('json')) return [String(response.status)];
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return (errors ?? []).map(({ extensions }) => extensions?.code);
}

test.each(fields)(
  '%s is answered or refused by a code, whatever it is asked with, and what is refused changes nothing',
  async (_, operation, field) => {
    const variables = fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, valuesFor(type, known)])));
    const query = question(operation, field);
    for (const [place, caller] of (await callers()).entries()) {
      await fc.assert(
        fc.asyncProperty(variables, async (values) => {
          const response = await caller.post('/graphql', JSON.stringify({ query, variables: values }), {
            'content-type': 'application/json',
          });
          expect([response.status < 500, await codesIn(response)]).toEqual([true, expect.not.arrayContaining(['INTERNAL', undefined])]);
        }),
        { numRuns: runs, seed: seed + place, endOnFailure: true },
      );
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect((await api.as('somebody else').ask('{ consultations { slug } }')).refusal).toBeUndefined();
  },
);

test('what is refused leaves every table as it was', async () => {
  const before = await everything(api);
  const broken = { key: 'no key', input: null, proposal: 'x' };
  for (const [, operation, field] of fields.filter(([, kind, { args }]) => kind === 'mutation' && args.length > 0)) {
    const variables = Object.fromEntries(field.args.map(({ name }) => [name, broken]));
    await api.as('stranger').ask(question(operation, field), variables);
  }
  expect(await everything(api)).toBe(before);
});
