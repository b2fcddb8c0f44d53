import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/**
 * Threads of real comments, one for each proposal, where BARAZA_BENCH_COMMENTS names a file of them: values with commas, gzipped,
 * an older comment first, with the columns `id`, `parentId`, `proposalId` and `text` (as
 * https://github.com/argrecsys/decide-madrid-2019-annotations gives them). None where it is not set. A comment answers the one
 * at the place `parent` of its thread, from 1 on, or nothing (0). What was answered and is not in the file, or is empty there, has no words.
 */
export async function realThreads() {
  const file = process.env.BARAZA_BENCH_COMMENTS;
  if (!file) return [];
  const [head, ...rows] = records(gunzipSync(await readFile(file)).toString('utf8'));
  const threads = new Map();
  for (const row of rows.filter(({ length }) => length === head.length))
    put(threads, Object.fromEntries(head.map((name, at) => [name, row[at]])));
  return [...threads.values()].map(({ comments }) => comments);
}

/** Several threads as one. */
export function joined(threads) {
  const all = [];
  for (const comments of threads) {
    const before = all.length;
    for (const { parent, words } of comments) all.push({ parent: parent && parent + before, words });
  }
  return all;
}

/** How many others the deepest comment stands below. */
export function depthOf(comments) {
  const depths = [-1];
  for (const { parent } of comments) depths.push(depths[parent] + 1);
  return depths.reduce((most, depth) => Math.max(most, depth));
}

function put(threads, { id, parentId, proposalId, text }) {
  if (!threads.has(proposalId)) threads.set(proposalId, { comments: [], places: new Map([['-1', 0]]) });
  const { comments, places } = threads.get(proposalId);
  if (!places.has(parentId)) places.set(parentId, comments.push({ parent: 0, words: null }));
  places.set(id, comments.push({ parent: places.get(parentId), words: text.trim() || null }));
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
