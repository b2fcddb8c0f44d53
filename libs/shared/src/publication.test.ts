import { publicCount, rounded } from './publication.js';

test('nothing is told of fewer than ten people', () => {
  for (let people = 0; people < 10; people += 1) expect(publicCount(people)).toBeNull();
});

test('from ten on a count is rounded to five, so that one person more or less seldom shows', () => {
  expect([10, 12, 13, 17, 18, 1002].map(publicCount)).toEqual([10, 10, 15, 15, 20, 1000]);
  expect([0, 2, 3, 7, 8].map(rounded)).toEqual([0, 0, 5, 5, 10]);
});
