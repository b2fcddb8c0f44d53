import { interfaceLanguages } from '@baraza/shared/languages';
import { typeset } from '#platform/documents/typeset.js';
import { sayIn } from '#platform/locales.js';
import { brief, comment, proposal, stances, text } from '../../../test/brief.js';
import { wordsIn } from '../../../test/pdf.js';
import { briefDocument, commentsThatFit } from './brief.document.js';

const template = new URL('./brief.typ', import.meta.url);
const english = (content = brief()) => briefDocument(content, sayIn('en'), 'en');
const print = (content = brief()) => typeset(template, english(content), { at: new Date('2026-10-12') });

test('people are counted in round figures from ten on, and below that it is said that there is no figure', () => {
  expect(english(brief({ people: null })).heard[0]).toBe('Fewer than 10 people have taken part. The figure is not shown.');
  expect(english(brief({ people: 310 })).heard[0]).toBe('About 310 people have taken part. The figure is rounded to 5.');
});

test('stances have figures only when the brief has them, and a hidden one is said to be hidden', () => {
  const shares = { agree: '95', unsure: null, disagree: null };
  const figures = stances({ people: 1250, agree: 1200, unsure: null, disagree: null, shares });
  const [few, many] = english(brief({ proposals: [proposal(), proposal({ stances: figures })] })).proposals;
  expect(few?.stances).toEqual({ sentence: 'Figures are shown from 10 people on.', parts: [], groups: [] });
  expect(many?.stances.parts).toEqual([
    { kind: 'agree', label: 'Agree', share: 1200, figure: '1,200' },
    { kind: 'unsure', label: 'Unsure', share: null, figure: 'not shown, to protect people' },
    { kind: 'disagree', label: 'Disagree', share: null, figure: 'not shown, to protect people' },
  ]);
});

test('each group has a line of its own, and the document says how figures are made', async () => {
  const shares = { agree: null, unsure: null, disagree: '<10' };
  const group = { people: 15, agree: null, unsure: null, disagree: null, shares };
  const byGroup = [{ group: 'MIGRANT', ...group } as const, { group: null, ...group, people: 25 }];
  const content = brief({
    proposals: [proposal({ stances: stances({ byGroup }) })],
    peopleByGroup: [{ answer: 'MIGRANT', people: 15 }],
    peopleByAge: [{ answer: 'A25_39', people: 20 }],
  });
  expect(english(content).proposals[0]?.stances.groups).toEqual([
    'Migrant (about 15): Agree not shown, to protect people · Unsure not shown, to protect people · Disagree under 10%',
    'Everyone else (about 25): Agree not shown, to protect people · Unsure not shown, to protect people · Disagree under 10%',
  ]);
  const printed = await wordsIn(await print(content));
  for (const words of ['Migrant (about 15)', 'at least ten more people', '25 to 39 about 20']) expect(printed).toContain(words);
});

test('a quotation stands as it was written, and its rendering after it', () => {
  const rendered = text('en', 'As it was said.', { to: 'ar', words: 'كما قيل.' });
  const [first] = briefDocument(brief({ proposals: [proposal({ quotation: rendered })] }), sayIn('ar'), 'ar').proposals;
  expect(first?.quotation?.written).toMatchObject({ words: 'As it was said.', language: 'en', direction: 'ltr' });
  expect(first?.quotation?.rendered).toMatchObject({ words: 'كما قيل.', language: 'ar', direction: 'rtl' });
});

test('a comment in another language says that it is an unofficial translation, and from what', () => {
  const words = text('es', 'Texto de muestra.', { to: 'en', words: 'Sample text.' });
  const [first] = english(brief({ proposals: [proposal({ comments: [comment({ words })] })] })).proposals;
  expect(first?.comments[0]?.passage).toMatchObject({ words: 'Sample text.', note: 'Unofficial translation. Written in: es.' });
});

test('replies stand below what they answer, at most three steps in, and a reply to something hidden says so', () => {
  const depths = [0, 1, 2, 3, 4, 7, 0, 2];
  const comments = [...depths.map((depth) => comment({ depth })), comment({ depth: 1, isReplyToHidden: true })];
  const lines = english(brief({ proposals: [proposal({ comments })] })).proposals[0]?.comments ?? [];
  expect(lines.map(({ level }) => level)).toEqual([0, 1, 2, 3, 3, 3, 0, 1, 1]);
  expect(lines.map(({ about }) => about[0])).toEqual([
    ...['Sample Author', 'reply', 'reply', 'reply', 'reply', 'reply', 'Sample Author', 'reply'],
    'in reply to a comment that is not shown',
  ]);
});

test('a document that would become too long holds as many comments of each proposal, and says how many more there are', () => {
  const long = text('en', 'x'.repeat(10_000));
  const comments = Array.from({ length: 100 }, () => comment({ words: long }));
  const content = brief({ proposals: [proposal({ comments }), proposal({ comments: comments.slice(0, 3) })] });
  const [first, second] = english(content).proposals;
  expect(commentsThatFit(content, 55_000)).toBe(2);
  expect(first?.remarks).toEqual([`${100 - (first?.comments.length ?? 0)} more comments are in the CSV file.`]);
  expect(second?.comments).toHaveLength(3);
  expect(second?.remarks).toEqual([]);
});

test('what is hidden appears as a count only', () => {
  const document = english(brief({ hiddenCount: 3, proposals: [proposal({ hiddenCount: 2 })] }));
  expect(document.heard[3]).toBe('3 contributions are hidden by facilitators. They are counted here and not shown.');
  expect(document.proposals[0]?.remarks).toEqual(['No comments yet.', '2 comments are hidden.']);
});

test.each(interfaceLanguages)('the document in %s is tagged, in its language, with all its words', async (language) => {
  const say = sayIn(language);
  const pdf = await typeset(template, briefDocument(brief(), say, language), { at: new Date('2026-10-12') });
  expect(pdf.toString('latin1')).toContain(`/Lang (${language})`);
  expect(pdf.toString('latin1')).toMatch(/\/StructTreeRoot[^]*pdfuaid:part|pdfuaid:part[^]*\/StructTreeRoot/);
  expect(wordsIn(pdf)).toContain('Childhood detention of migrants is never in the interest of the child.');
});

test('Arabic headings are in the Arabic document, whichever way its letters are kept', async () => {
  const words = wordsIn(await typeset(template, briefDocument(brief(), sayIn('ar'), 'ar'), { at: new Date('2026-10-12') }));
  const heading = sayIn('ar')('brief.contents');
  expect(words.includes(heading) || words.includes([...heading].toReversed().join(''))).toBe(true);
});

test('whatever people write is printed: markup as it stands, picture signs as replacements, words without an end broken', async () => {
  const comments = [
    '#panic("x") *b* $y$ <z>',
    'Good 😀 day',
    'w'.repeat(3000),
    'a\n\n\n\nb\n',
    'ሰላም မြန်မာ',
    'x\u0301\u0302\u064e\u200d\ufe0f',
  ].map((words) => comment({ words: text('en', words) }));
  const words = wordsIn(await print(brief({ proposals: [proposal({ comments })] }))).replaceAll(' ', '');
  expect(words).toContain('#panic("x")*b*$y$<z>');
  expect(words).toContain('Good�day');
  expect(words).toContain('Whereasigncannotbeprinted,yousee�instead.');
});

test('a brief without any proposal is a document all the same', async () => {
  const pdf = await print(brief({ proposals: [], proposalCount: 0, isDemo: false }));
  expect(wordsIn(pdf)).toContain('No proposals yet.');
});
