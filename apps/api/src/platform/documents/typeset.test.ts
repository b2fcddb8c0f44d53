import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordsIn } from '../../../test/pdf.js';
import { typeset } from './typeset.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'baraza-typeset-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = new Date('2026-10-12T17:45:12Z');

function template(name: string, text: string): URL {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return pathToFileURL(file);
}

const letter = template(
  'letter.typ',
  `#let data = json("/data.json")
   #let made = json("/typeset.json")
   #set document(title: "A letter")
   #set text(font: made.fonts, fallback: false, lang: data.language)
   #data.words
   #if made.replacement != none [Replaced by #made.replacement]`,
);

const print = (words: string, language = 'en') => typeset(letter, { words, language }, { at });

test('a document is tagged, names its language and says that it keeps to PDF/UA', async () => {
  const pdf = (await print('سلام', 'ar')).toString('latin1');
  expect(pdf).toMatch(/^%PDF-1\.7/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Lang (ar)');
  expect(pdf).toContain('pdfuaid:part');
});

test('its words can be taken out again, in either direction of writing', async () => {
  expect(wordsIn(await print('Ask the people concerned.'))).toContain('Ask the people concerned.');
  const arabic = wordsIn(await print('سلام', 'ar'));
  expect([arabic, [...arabic].toReversed().join('')].some((words) => words.includes('سلام'))).toBe(true);
});

test('what people write is never read as markup', async () => {
  const words = '#panic("x") *bold* $x^2$ @label <label> \\ #read("/data.json") // end';
  expect(wordsIn(await print(words)).replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
});

test('signs that cannot be printed become a replacement, and the template is told', async () => {
  const words = wordsIn(await print('Good 😀'));
  expect(words).toContain('Good �');
  expect(words).toContain('Replaced by');
  expect(wordsIn(await print('Good'))).not.toContain('Replaced by');
});

test('the same data on the same day give the same bytes', async () => {
  const later = new Date('2026-10-12T23:59:59Z');
  const [one, other] = await Promise.all([print('a'), typeset(letter, { words: 'a', language: 'en' }, { at: later })]);
  expect(one.equals(other)).toBe(true);
});

test('a document that takes too long is given up', async () => {
  const endless = template(
    'endless.typ',
    '#set document(title: "x")\n#let many = range(10000)\n#for a in many { for b in many { for c in many {} } }',
  );
  await expect(typeset(endless, {}, { at, timeoutMs: 1500 })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

test('a document beyond all measure is refused before it is begun', async () => {
  await expect(print('a'.repeat(4_000_000))).rejects.toMatchObject({ code: 'TOO_LARGE' });
});

test('when a document cannot be made, what is said of it has no words of anyone', async () => {
  const latin = template('latin.typ', '#set document(title: "x")\n#set text(font: "Noto Sans", fallback: false)\nسر');
  const failure = await typeset(latin, {}, { at }).catch(String);
  expect(failure).toContain('could not be displayed');
  expect(failure).not.toMatch(/[سر]/);
});
