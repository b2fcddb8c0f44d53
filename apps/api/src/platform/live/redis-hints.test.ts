import { randomUUID } from 'node:crypto';
import { millisecondsUntil } from '../../../test/listening.js';
import { RedisHints } from './redis-hints.js';

const open: RedisHints[] = [];
const hints = (url: string, name: string) => {
  const made = new RedisHints(url, name);
  open.push(made);
  return made;
};
afterEach(() => {
  for (const made of open.splice(0)) made.onModuleDestroy();
});

test('where no Redis answers, a hint is not taken, and nobody waits for it', async () => {
  const away = hints('redis://127.0.0.1:1', 'nobody');
  const from = performance.now();
  expect(await away.tell('baraza_record', 'one,2')).toBe(false);
  expect(performance.now() - from).toBeLessThan(1000);
});

// No fresh machine has a Redis, and none comes from a package registry as PostgreSQL does, so this runs only where one is
// named. That hints go by the database where Redis does not answer is tested in wire.test.ts, always.
const url = process.env['TEST_REDIS_URL'] ?? '';

(url ? describe : describe.skip)('with a Redis (left out unless TEST_REDIS_URL names one)', () => {
  test('a hint reaches the other processes of the same installation', async () => {
    const [name, heard] = [randomUUID(), new Array<string>()];
    const [one, other, stranger] = [hints(url, name), hints(url, name), hints(url, randomUUID())];
    other.listen((channel, notice) => heard.push(`${channel} ${notice}`));
    stranger.listen(() => heard.push('of another installation'));
    await millisecondsUntil(() => {
      void one.tell('baraza_record', 'one,2');
      return heard.length > 0;
    });
    expect(new Set(heard)).toEqual(new Set(['baraza_record one,2']));
  });
});
