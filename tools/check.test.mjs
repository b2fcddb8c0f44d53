import { expect, test } from '@jest/globals';
import { runNode } from './run.mjs';

test('the house is in order', async () => {
  const { code, said } = await runNode(['tools/check.mjs']);
  expect(code === 0 ? 'in order' : said).toBe('in order');
}, 180_000);
