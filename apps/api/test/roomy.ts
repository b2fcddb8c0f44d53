import { productRules, type Rules } from '../src/platform/limits/rules.js';

/** The limits of the product, a thousand times as wide: for tests that do in seconds what takes people a day. */
export const roomy = Object.fromEntries(
  Object.entries(productRules).map(([rule, windows]) => [rule, windows.map(([most, seconds]) => [most * 1000, seconds])]),
) as unknown as Rules;
