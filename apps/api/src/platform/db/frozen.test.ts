import pg from 'pg';
import { DataSource } from 'typeorm';
import { Api } from '../../../test/api.js';
import { aComment, commentBy, commenting, recommendations } from '../../../test/given.js';
import { databaseOptions } from './options.js';

let api: Api;
let proposal: string;
let outside: pg.Client;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
  const { url } = api.app.get(DataSource).options as { url: string };
  outside = new pg.Client({ connectionString: url });
  await outside.connect();
});
afterAll(async () => {
  await outside.end();
  await api.stop();
});

/** Somebody outside holds what everyone who writes needs. */
async function whileHeld(sql: string, act: () => Promise<void>): Promise<void> {
  await outside.query('begin');
  await outside.query(sql);
  try {
    await act();
  } finally {
    await outside.query('rollback');
  }
}

test('while a row is held from outside, those who write are refused within six seconds, others read, and all goes on afterwards', async () => {
  await commentBy(api.as('amina'), proposal);
  const input = aComment(proposal, { words: 'Sent again afterwards.' });
  await whileHeld('select 1 from consultations for update', async () => {
    const from = performance.now();
    const [refused, read] = await Promise.all([
      api.as('amina').ask(commenting, { input }),
      api.as('reader').ask('{ consultations { id proposals { proposals { id } } } }'),
    ]);
    expect(refused.refusal).toBe('UNAVAILABLE');
    expect(performance.now() - from).toBeLessThan(6000);
    expect(read.data.consultations).toHaveLength(1);
  });
  expect((await api.as('amina').ask(commenting, { input })).refusal).toBeUndefined();
});

test('twenty who wait at once do not use up the connections for those who come after', async () => {
  const people = Array.from({ length: 20 }, (_, n) => api.as(`person ${n}`));
  const inputs = people.map(() => aComment(proposal));
  await whileHeld('lock table events in access exclusive mode', async () => {
    const from = performance.now();
    const refusals = await Promise.all(people.map((person, n) => person.ask(commenting, { input: inputs[n] })));
    expect(new Set(refusals.map(({ refusal }) => refusal))).toEqual(new Set(['UNAVAILABLE']));
    expect(performance.now() - from).toBeLessThan(12_000);
  });
  const answers = await Promise.all(people.map((person, n) => person.ask(commenting, { input: inputs[n] })));
  expect(answers.map(({ refusal }) => refusal)).toEqual(people.map(() => undefined));
  const stored = await api.rows<{ count: number }>('select count(*)::int from keys where operation = $1 and result is not null', [
    'comment',
  ]);
  expect(stored[0]?.count).toBeGreaterThanOrEqual(20);
});

test('a statement that never ends is ended', () => {
  expect(databaseOptions('postgres://x/y').extra).toMatchObject({ statement_timeout: 5000, lock_timeout: 2000, query_timeout: 6000 });
});
