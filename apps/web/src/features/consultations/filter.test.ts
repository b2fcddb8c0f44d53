import { describe, expect, it } from '@jest/globals';
import { filtered, filterIn } from './filter.js';

describe('a filter in an address', () => {
  it.each([
    ['', { theme: null, stage: null }],
    ['theme=rights&stage=TRANSIT', { theme: 'rights', stage: 'TRANSIT' }],
    ['stage=NOWHERE&theme=', { theme: null, stage: null }],
  ])('is read from ?%s', (query, filter) => expect(filterIn(new URLSearchParams(query))).toEqual(filter));

  it.each([
    [{ theme: null, stage: null }, undefined, '/en/c/x'],
    [{ theme: 'rights', stage: 'TRANSIT' as const }, undefined, '/en/c/x?theme=rights&stage=TRANSIT'],
    [{ theme: null, stage: 'ORIGIN' as const }, 'p9', '/en/c/x?stage=ORIGIN&after=p9'],
  ])('is written from %j', (filter, after, address) => expect(filtered('/en/c/x', filter, after)).toBe(address));
});
