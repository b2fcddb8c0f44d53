import { wilsonLower } from './wilson.js';

/** Of the most useful comments in a real consultation of a city (Decide Madrid, 2019), worked out apart from this. */
test.each([
  [12, 12, 0.7575059933],
  [10, 10, 0.7224672001],
  [12, 14, 0.600586205],
  [10, 12, 0.5519691377],
  [11, 14, 0.5241076941],
  [7, 8, 0.5291118178],
  [3, 4, 0.3006418426],
  [1, 1, 0.2065493144],
  [0, 0, 0],
  [0, 9, 0],
])('%i of %i people are at least a share of %f', (yes, all, share) => {
  expect(wilsonLower(yes, all)).toBeCloseTo(share, 9);
});

test('few who all agree stand below many who nearly all do', () => {
  expect(wilsonLower(2, 2)).toBeLessThan(wilsonLower(90, 100));
});
