import { DataSource } from 'typeorm';
import { Api } from '../../../test/api.js';
import { millisecondsUntil } from '../../../test/listening.js';
import { Notices } from './notices.js';
import { RedisHints } from './redis-hints.js';
import { Wire } from './wire.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

const open: { onModuleDestroy: () => unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.onModuleDestroy();
});

/** The wire of one process more. */
function wire(redis?: RedisHints): Wire {
  const notices = new Notices(api.app.get(DataSource));
  const made = new Wire(notices, redis);
  open.push(made, notices);
  notices.onApplicationBootstrap();
  return made;
}

test('where Redis does not answer, processes tell one another by the database', async () => {
  const away = new RedisHints('redis://127.0.0.1:1', 'nobody');
  open.push(away);
  const [one, other, heard] = [wire(away), wire(), new Array<string>()];
  other.hear('baraza_record', (id) => heard.push(id));
  await millisecondsUntil(() => {
    one.notify('baraza_record', '7');
    return heard.length > 0;
  });
  expect(new Set(heard)).toEqual(new Set(['7']));
});

test('where the record never stops growing, rights and readers are told of all the same', async () => {
  const [one, other, heard] = [wire(), wire(), new Set<string>()];
  for (const channel of ['baraza_record', 'baraza_rights', 'baraza_here'] as const) other.hear(channel, () => heard.add(channel));
  const growing = setInterval(() => one.notify('baraza_record', '7'), 1);
  try {
    await millisecondsUntil(() => {
      one.notify('baraza_rights', '8');
      one.notify('baraza_here', '9');
      return heard.size === 3;
    });
  } finally {
    clearInterval(growing);
  }
  expect(heard.size).toBe(3);
});
