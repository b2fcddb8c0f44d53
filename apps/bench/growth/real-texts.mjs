import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/**
 * Texts of real comments, where BARAZA_BENCH_COMMENTS names a file of them: values with commas, gzipped, the text in the column
 * `text` (as https://github.com/argrecsys/decide-madrid-2019-annotations gives them). None where it is not set.
 */
export async function realTexts() {
  const file = process.env.BARAZA_BENCH_COMMENTS;
  if (!file) return [];
  const [head, ...rows] = records(gunzipSync(await readFile(file)).toString('utf8'));
  const column = head.indexOf('text');
  return rows.map((row) => row[column]?.trim().slice(0, 1500)).filter(Boolean);
}

/** Lines and fields as RFC 4180 has them: a field in quotes may hold commas, line ends, and quotes written twice. */
function records(text) {
  const all = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    all.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') all.push([]);
  }
  return all;
}
