import { toldThen, type Told } from './here.js';

const slack = 4;
const after = (lines: readonly number[], first: Told = { people: 0, slack }) =>
  lines.reduce<Told[]>((told, now) => [...told, toldThen(told.at(-1) ?? first, now, () => slack)], []).map(({ people }) => people);

test('fewer than ten are never told of, and what was told is taken back when they are fewer', () => {
  expect(after([0, 1, 5, 9, 10, 13])).toEqual([0, 0, 0, 0, 0, 0]);
  expect(after([14, 10, 9, 10, 14])).toEqual([15, 10, 0, 0, 15]);
});

test('whoever comes or goes changes nothing that is told', () => {
  for (const lines of [16, 20, 57, 200]) {
    const [told = 0] = after([lines]);
    for (const one of [-1, 1])
      expect(after([told, told + one, told, told + one], { people: told, slack })).toEqual([told, told, told, told]);
  }
});

test('it is told in steps of five, and never by more than half a step beside what is there when it changes', () => {
  for (let lines = 20; lines < 200; lines += 1) {
    const [told = 0] = after([lines]);
    expect([told % 5, Math.abs(told - lines) <= 2.5]).toEqual([0, true]);
  }
});
