import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { acts } from './acts.js';
import { deviations } from './deviations.js';
import { notBuilt } from './not-built.js';
import { keeps, type Outcome } from './outcome.js';
import { readTable, type RoleCode, roles, type Row } from './table.js';
import type { Asking } from './ways.js';
import { World } from './world.js';

const table = readTable();
const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

let world: World;
beforeAll(async () => {
  world = await World.make();
}, 60_000);
afterAll(() => world.stop());

test('each row of the table is built, or stands among those that are not built yet', () => {
  const known = [...Object.keys(acts), ...notBuilt];
  expect(known.toSorted()).toEqual(table.map(({ id }) => id).toSorted());
});

test('whatever can be asked of GraphQL, each page and each file stands in a row', () => {
  const schema = buildSchema(read('apps/api/schema.graphql'));
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
  const routes = read('apps/web/src/first-routes.ts') + read('apps/web/src/routes.ts');
  const pages = [...routes.matchAll(/id: '([\w-]+)'/g)].map(([, id]) => `page ${id}`);
  const inRows = Object.values(acts).flatMap(({ operations }) => operations);
  expect([...new Set([...fields, ...pages])].filter((name) => !inRows.includes(name))).toEqual([]);
  expect(inRows.filter((name) => !/^(GET|POST|socket) /.test(name) && !fields.includes(name) && !pages.includes(name))).toEqual([]);
});

/** What came of it. Where a proof is asked for, it is given. */
async function outcomeFor(ask: Asking, role: RoleCode): Promise<Outcome> {
  const first = await ask(world, await world.refresh(role), role);
  if (first !== 'prove') return first;
  await world.proved(role, true);
  return `prove, then ${await ask(world, world.as(role), role)}`;
}

const wanted = ({ id, cells }: Row, way: string, role: RoleCode): readonly Outcome[] => {
  const deviation = deviations[id]?.find((each) => each.roles.includes(role) && (each.ways?.includes(way) ?? true));
  if (!deviation) return keeps[cells[role]];
  return deviation.outcome === 'no' ? keeps.D : [deviation.outcome];
};

const ways = Object.entries(acts).flatMap(([id, act]) => Object.entries(act.ways).map(([way, ask]) => ({ id, way, ask })));
const cases = ways.map(({ id, way, ask }) => ({ way, ask, row: table.find((each) => each.id === id) as Row }));

test.each(cases.map((each) => [`${each.row.id} ${each.row.action}, by ${each.way}`, each] as const))(
  'who may and who may not: %s',
  async (_, { row, way, ask }) => {
    const wrong: string[] = [];
    for (const role of roles) {
      const outcome = await outcomeFor(ask, role);
      if (!wanted(row, way, role).includes(outcome)) wrong.push(`${role}: ${row.cells[role]}, and it was "${outcome}"`);
    }
    expect(wrong).toEqual([]);
  },
  60_000,
);
