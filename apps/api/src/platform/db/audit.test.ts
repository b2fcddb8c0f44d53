import { DataSource } from 'typeorm';
import { Api } from '../../../test/api.js';
import { note } from './audit.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

const web = () => api.app.get(DataSource);
const broken = async () => (await api.rows<{ broken: string | null }>('select audit.broken()'))[0]?.broken ?? null;

test('entries are numbered without gaps and chained, also when many are written at once', async () => {
  await Promise.all(
    Array.from({ length: 20 }, () => web().transaction((manager) => note(manager, { act: 'M03', role: 'FACILITATOR', rule: 'DANGER' }))),
  );
  const numbers = await api.rows<{ number: string }>('select number from audit.entries order by number');
  expect(numbers.map(({ number }) => Number(number))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(await broken()).toBeNull();
});

test('an act that is taken back leaves no entry', async () => {
  await web()
    .transaction(async (manager) => {
      await note(manager, { act: 'M03', role: 'FACILITATOR' });
      throw new Error('taken back');
    })
    .catch(() => undefined);
  expect(await api.rows('select 1 from audit.entries')).toHaveLength(20);
});

test.each([
  'update audit.entries set rule = null',
  'delete from audit.entries',
  'truncate audit.entries',
  'insert into audit.entries (number) values (99)',
])('the web cannot change the log: %s', async (sql) => {
  await expect(web().query(sql)).rejects.toThrow(/permission denied/);
});

test.each([
  ['changed', `update audit.entries set rule = 'OFF_TOPIC' where number = 7`],
  ['taken out', 'delete from audit.entries where number = 12'],
])('an entry that was %s by the owner of the database is found', async (_, sql) => {
  expect(await broken()).toBeNull();
  await api.rows('create table kept as select * from audit.entries');
  await api.rows(sql);
  expect(Number(await broken())).toBeGreaterThan(6);
  await api.rows('truncate audit.entries; insert into audit.entries select * from kept; drop table kept');
});
