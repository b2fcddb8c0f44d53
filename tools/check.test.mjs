import { expect, test } from '@jest/globals';
import { runNode } from './run.mjs';

test('the house is in order', async () => {
  const { code, said } = await runNode(['tools/check.mjs']);
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('The house is in order.') });
}, 180_000);
