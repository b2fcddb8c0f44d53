import { expect, test } from '@jest/globals';
import { age } from './age.js';
import { letsIn, waitsAs } from './waits.js';

const key = '3f0e8a52-54c5-4d43-9b0e-0a3a2f6d1c11';
const form = (more = {}) => new URLSearchParams({ key, words: 'Technical words.', ...more });

test.each([
  ['/en/p/1/comment', 'comment'],
  ['/ar/p/1/stance', 'stance'],
  ['/fr/c/september-dialogue/propose', 'proposal'],
  ['/fr/split/1', 'proposal'],
  ['/es/edit/1', 'edit'],
  ['/en/withdraw/1', 'withdrawal'],
  ['/ar/rate/1', 'rating'],
])('what people say may wait: %s', (path, kind) => expect(waitsAs(path, form())).toBe(kind));

test.each([
  ...['/en/return', '/en/receipt', '/en/prove', '/en/phone', '/en/leave', '/en/done', '/en/erase/1', '/en/erase-all', '/en/invitation'],
  ...['/en/staff', '/en/staff/prove', '/en/come-in/token', '/en/hide/1', '/en/c/september-dialogue/me', '/en/outbox', '/graphql'],
])('nothing with a secret in it, and nothing that ends or begins something, waits: %s', (path) => expect(waitsAs(path, form())).toBeNull());

test.each(['', 'no-key'])('what could happen twice does not wait: key "%s"', (wrong) =>
  expect(waitsAs('/en/p/1/comment', form({ key: wrong }))).toBeNull(),
);

test.each(['/en/p/1/comment', '/en/c/september-dialogue/propose'])('a draft that is to be kept on the server is not said: %s', (path) =>
  expect(waitsAs(path, form({ keep: 'draft' }))).toBeNull(),
);

test.each(['/en/merge/1', '/en/merge-answer/1', '/en/unmerge/1'])('what several people decide is not done unseen: %s', (path) =>
  expect(waitsAs(path, form())).toBeNull(),
);

test.each(['/en/return', '/ar/come-in/token', '/en/invitation', '/en/staff', '/en/staff/prove'])('somebody comes in by %s', (path) =>
  expect(letsIn(path)).toBe(true),
);

test('how old a copy is, is told without an hour', () => {
  const noon = new Date(2026, 10, 20, 12).getTime();
  const hour = 3_600_000;
  expect([noon - 60_000, noon - 2 * hour, noon - 20 * hour, noon - 50 * hour].map((at) => age(at, noon))).toEqual([
    'now',
    'today',
    'yesterday',
    'earlier',
  ]);
  // A clock that was put back.
  expect(age(noon + hour, noon)).toBe('today');
});
