import { DataSource } from 'typeorm';
import { freshDatabase, onServer } from '../../../../../tools/jest/database.mjs';
import { webOptions } from './options.js';
import { webLogin } from './web-login.js';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let web: DataSource;
let name: string;
const secret = 'a secret for tests, of more than 32 characters';
beforeAll(async () => {
  database = await freshDatabase();
  const url = await webLogin(database.url, secret);
  name = new URL(url).username;
  web = await new DataSource(webOptions(url)).initialize();
});
afterAll(async () => {
  await web.destroy();
  await database.drop();
  await onServer(`drop role ${name}`);
});

test('the product does its work under a login of its own', async () => {
  expect(name).toMatch(/^baraza_[0-9a-f]{16}$/);
  await expect(web.query('select count(*) from comments')).resolves.toHaveLength(1);
});

test.each(['set role none', 'reset role', "set role 'baraza_counts'", "set role 'baraza_audit'", 'set session authorization default'])(
  'it cannot take other rights: %s',
  async (attempt) => {
    const runner = web.createQueryRunner();
    await runner.query(attempt).catch(() => undefined);
    await expect(runner.query('select * from apart.descriptions')).rejects.toThrow(/permission denied/);
    await expect(runner.query('delete from audit.entries')).rejects.toThrow(/permission denied/);
    await expect(runner.query('drop table comments')).rejects.toThrow(/must be owner/);
    await runner.query(`set role ${name}`).catch(() => undefined);
    await runner.release();
  },
);
