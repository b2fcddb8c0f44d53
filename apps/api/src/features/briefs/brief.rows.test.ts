import { sayIn } from '#platform/locales.js';
import { brief, comment, proposal, stances, text } from '../../../test/brief.js';
import { briefRows } from './brief.rows.js';

/** The table as records, by the names of its columns. */
function records(content: Parameters<typeof briefRows>[0]) {
  const [names = [], ...rows] = briefRows(content, sayIn('en'));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [names[index], cell])));
}

test('each contribution has a row, every proposal followed by its thread', () => {
  const rows = records(
    brief({ proposals: [proposal({ comments: [comment(), comment({ depth: 1 })] }), proposal({ number: 2, author: 'Sample Author' })] }),
  );
  expect(
    rows.map((row) => [row['Number'], row['Contribution'], row['Kind'], row['Number of the proposal'], row['Depth in the discussion']]),
  ).toEqual([
    [1, 'Proposal', 'Recommendation of the dialogue', 1, null],
    [2, 'Comment', 'Fact', 1, 0],
    [3, 'Comment', 'Fact', 1, 1],
    [4, 'Proposal', null, 2, null],
  ]);
});

test('a rendered text stands beside what was written, with the language it was written in', () => {
  const words = text('fa-AF', 'متن نمونه', { to: 'en', words: 'Sample text.' });
  const [, row] = records(brief({ proposals: [proposal({ comments: [comment({ words })] })] }));
  expect(row).toMatchObject({ Text: 'Sample text.', 'Original text': 'متن نمونه', 'Written in (language code)': 'fa-AF' });
});

test('a text nobody rendered has no second column', () => {
  expect(records(brief())[0]).toMatchObject({ 'Original text': null, 'Written in (language code)': 'en' });
});

test('figures are numbers, and where they may not be shown there is none', () => {
  const { shares, ...group } = stances({ people: 20, agree: 20, unsure: null, disagree: null });
  const figures = stances({ byGroup: [{ ...group, shares, group: 'STATE' }] });
  const [few, many, state] = records(brief({ proposals: [proposal(), proposal({ stances: figures })] }));
  expect(few).toMatchObject({ Agree: null, Unsure: null, Disagree: null });
  expect(many).toMatchObject({ Agree: 30, Unsure: 0, Disagree: 10, 'People who took a stance (rounded to 5)': 40 });
  expect(state).toMatchObject({
    Contribution: 'Stances of one group',
    Agree: 20,
    Unsure: null,
    'People who took a stance (rounded to 5)': 20,
  });
});

test('every row says up to which event, and when the table was made', () => {
  for (const row of records(brief())) expect(row).toMatchObject({ 'Up to event': 1284, 'Made on': '12 October 2026' });
});
