import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { errorCodes } from './errors.js';
import { eventKinds } from './live.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const document = read('docs/GRAPHQL.md');
const unnamed = (codes: readonly string[]) => codes.filter((code) => !document.includes(`\`${code}\``));

/** What pages alone say. */
const ofPages = ['DOUBTFUL', 'NO_NUMBER', 'WAIT'];

test('the document for other programs names every kind of event', () => {
  expect(unnamed(eventKinds)).toEqual([]);
});

test('it names every refusal, and every fault there are words for', () => {
  const keys = Object.keys(JSON.parse(read('libs/locales/en/api.json')) as object);
  const faults = keys.flatMap((key) => /^(?:fault|refusal\.[A-Z_]+)\.([A-Z_]+)$/.exec(key)?.[1] ?? []);
  expect(unnamed([...errorCodes, ...faults.filter((fault) => !ofPages.includes(fault))])).toEqual([]);
});
