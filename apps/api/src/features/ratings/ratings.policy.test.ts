import { figuresOf, isStep } from './ratings.policy.js';

test.each([
  [0, 0, 0, 0],
  [9, 9, 0, 0],
  [10, 10, 10, 10],
  [12, 11, 10, 10],
  [13, 7, 15, 5],
  [23, 22, 25, 20],
])('of %i ratings, %i of them useful, %i and %i are told', (rated, useful, people, shown) => {
  expect(figuresOf({ rated, useful })).toMatchObject({ people, useful: shown });
});

test('two comments with the same figures stand in the same place', () => {
  expect(figuresOf({ rated: 10, useful: 8 }).place).toBe(figuresOf({ rated: 12, useful: 11 }).place);
});

test('the more useful, the earlier its place', () => {
  expect(figuresOf({ rated: 10, useful: 10 }).place).toBeLessThan(figuresOf({ rated: 10, useful: 5 }).place);
  expect(figuresOf({ rated: 100, useful: 100 }).place).toBeLessThan(figuresOf({ rated: 10, useful: 10 }).place);
});

test('figures are made anew when five people have changed something', () => {
  expect([4, 5].map(isStep)).toEqual([false, true]);
});
