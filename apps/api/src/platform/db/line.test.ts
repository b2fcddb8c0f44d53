import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { Api } from '../../../test/api.js';
import { Line } from './line.js';

let api: Api;
beforeAll(async () => (api = await Api.start()));
afterAll(() => api.stop());

const pid = { name: 'pid', text: 'select pg_backend_pid() as pid' };
const failing = { name: 'failing', text: 'select 1 / $1::int' };

test('a line stays on one connection, and is taken anew after it broke', async () => {
  const line = new Line(api.app.get(DataSource));
  const ask = async () => (await line.ask<{ pid: number }>(pid, []))[0]?.pid;
  const first = await ask();
  expect(await ask()).toBe(first);
  await api.rows('select pg_terminate_backend($1)', [first]);
  for (let left = 500; left > 0 && (await api.rows('select 1 from pg_stat_activity where pid = $1', [first])).length > 0; left -= 1)
    await sleep(10);
  // Until the pool has noticed too, it may hand out the broken one once more.
  const later = await [1, 2, 3].reduce<Promise<number | undefined>>((before) => before.then(ask, ask), Promise.reject(new Error('broken')));
  expect(later).not.toBe(first);
});

test('after a refused statement the next is answered', async () => {
  const line = new Line(api.app.get(DataSource));
  await expect(line.ask(failing, [0])).rejects.toThrow('division by zero');
  expect(await line.ask(pid, [])).toHaveLength(1);
});
