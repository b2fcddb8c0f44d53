import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, type GraphQLField, getNamedType, isLeafType, isObjectType } from 'graphql';
import { Api, type Caller } from '../api.js';
import { commentBy, recommendations, slug } from '../given.js';
import { everything } from '../world.js';
import { valuesFor } from './values.js';

/** Askings of each field, by each of the four; more by asking: HOSTILE_RUNS=500. */
const runs = Number(process.env['HOSTILE_RUNS'] ?? 5);
const seed = Number(process.env['HOSTILE_SEED'] ?? 20160914);
jest.setTimeout(60_000 + runs * 20_000);

type Field = GraphQLField<unknown, unknown>;

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const roots = [
  ['query', Object.values(schema.getQueryType()?.getFields() ?? {})],
  ['mutation', Object.values(schema.getMutationType()?.getFields() ?? {})],
] as const;
const fields = roots.flatMap(([operation, all]) => all.map((field) => [`${operation} ${field.name}`, operation, field] as const));

/** Below the roots: fields that take something themselves, by the type they belong to. */
const below = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => !type.name.startsWith('__') && type !== schema.getQueryType() && type !== schema.getMutationType())
  .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
  .filter(([, { args }]) => args.length > 0);

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

const declared = ({ args }: Field) => args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');

const passed = ({ args }: Field) => args.map(({ name }) => `${name}: $${name}`).join(', ');

function asked(field: Field): string {
  const selected = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${field.name}${passed(field) && `(${passed(field)})`}${selected}`;
}

/** Each field of a root by itself. */
const question = (operation: string, field: Field) => `${operation} ${declared(field) && `(${declared(field)})`} { ${asked(field)} }`;

/** Something that is there, of each type whose fields take something. */
const found: Readonly<Record<string, () => string>> = {
  Consultation: () => `consultation(slug: "${slug}")`,
  Proposal: () => `proposal(id: "${known[0]}")`,
};

/** The codes of what was refused. A body that means something to a program is not even read, and refused in a sentence. */
async function codesIn(response: Response): Promise<(string | undefined)[]> {
  const text = await response.text();
  if (!response.headers.get('content-type')?.includes('json')) return [String(response.status)];
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return (errors ?? []).map(({ extensions }) => extensions?.code);
}

/** Asks as each of the four with all kinds of values; what is refused by no code, or by the wrong one, fails. */
async function askAll(people: readonly Caller[], field: Field, query: string, then?: (isRefused: boolean) => Promise<void>): Promise<void> {
  const variables = fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, valuesFor(type, known, name)])));
  for (const [place, caller] of people.entries()) {
    await fc.assert(
      fc.asyncProperty(variables, async (values) => {
        const response = await caller.post('/graphql', JSON.stringify({ query, variables: values }), {
          'content-type': 'application/json',
        });
        expect(response.status).toBeLessThan(500);
        const codes = await codesIn(response);
        expect(codes.filter((code) => code === undefined || code === 'INTERNAL')).toEqual([]);
        await then?.(codes.length > 0);
      }),
      { numRuns: runs, seed: seed + place, endOnFailure: true },
    );
  }
}

test.each(fields)(
  '%s is answered or refused by a code, whatever it is asked with, and what is refused changes nothing',
  async (_, operation, field) => {
    const people = await callers();
    const first = await everything(api);
    let last = first;
    await askAll(people, field, question(operation, field), async (isRefused) => {
      const now = operation === 'mutation' ? await everything(api) : first;
      if (isRefused && now !== last) throw new Error(`refused, and something changed:\n${last}\nis now\n${now}`);
      last = now;
    });
    // What only asks changes nothing, refused or not.
    expect(operation === 'query' ? await everything(api) : first).toBe(first);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect((await api.as('somebody else').ask('{ consultations { slug } }')).refusal).toBeUndefined();
  },
);

test.each(below.map(([type, field]) => [`${field.name} of a ${type}`, type, field] as const))(
  '%s is answered or refused by a code, whatever it is asked with, and changes nothing',
  async (_, type, field) => {
    const people = await callers();
    const before = await everything(api);
    await askAll(people, field, `query (${declared(field)}) { ${found[type]?.()} { ${asked(field)} } }`);
    expect(await everything(api)).toBe(before);
  },
);
