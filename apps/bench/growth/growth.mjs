import pg from 'pg';
import { request } from '../client.mjs';
import { spread } from '../cores.mjs';
import { hundredths, median, report } from '../figures.mjs';
import { crowd } from '../reading/crowd.mjs';
import { spent } from '../reading/spent.mjs';
import { onStage } from '../stage.mjs';
import { depthOf, joined, realThreads } from './real-threads.mjs';
import { madeUp, threadOf } from './threads.mjs';

const rounds = 5;
const milliseconds = 600;
/** The last is made only where BARAZA_BENCH_LARGE is set: it takes minutes. */
const lengths = [10, 30, 1_000, 20_000, ...(process.env.BARAZA_BENCH_LARGE ? [200_000] : [])];

/** A page made anew for each reader: nothing kept, nothing compressed. */
const anew = { accept: 'text/html', cookie: 'x=1', 'accept-encoding': 'identity' };

/**
 * What a page of a long thread costs, first, last and deep within, beside pages of short ones in the same round: of 10 comments,
 * and of as many as it shows itself, so that what the thread's length costs is told apart from what there is to draw.
 * Threads of real people are measured too, and all have their words, where BARAZA_BENCH_COMMENTS tells of them.
 */
export async function growth() {
  await onStage(async (server) => {
    const real = await realThreads();
    const texts = real.flat().flatMap(({ words }) => words ?? []);
    const threads = [...lengths.map((length) => [`${length}`, madeUp(length, texts)]), ...ofPeople(real)];
    const pages = [];
    for (const [name, comments] of threads) pages.push(...(await pagesOf(server.databaseUrl, name, comments)));
    for (const page of pages) page.shown = await shownOn(server.address, page);
    for (const shown of new Set(pages.map((page) => page.shown))) {
      const all = await threadOf(server.databaseUrl, madeUp(shown, texts, 0));
      pages.push({ name: `${shown}, all of it`, path: `/en/p/${all}`, shown, isAll: true });
    }
    const placed = spread(server.databaseUrl);
    for (const { path } of pages) await crowd(server.address, path, { count: 4, milliseconds: 800, headers: anew });

    const measured = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await oneRound(server, pages));
    report(
      `Pages of long threads, made anew${real.length > 0 ? ', with words of real people' : ''}`,
      `${placed}; processor time of server and database; medians of ${rounds} rounds, each beside the short threads of the same round`,
      pages.map((page, at) => [page.name, ...told(measured, pages, at)]),
    );
  });
}

/** Of real threads the longest and the deepest, and all of them as one. */
function ofPeople(real) {
  if (real.length === 0) return [];
  const long = real.toSorted((one, other) => other.length - one.length)[0];
  const deep = real.toSorted((one, other) => depthOf(other) - depthOf(one))[0];
  const all = joined(real);
  return [
    [`real, ${long.length}`, long],
    [`real, ${deep.length} and ${depthOf(deep)} deep`, deep],
    [`real, all ${all.length} as one`, all],
  ];
}

async function oneRound(server, pages) {
  const round = [];
  for (const { path } of pages) {
    const { statements } = await server.used();
    const got = await spent(server, server.databaseUrl, () => crowd(server.address, path, { count: 4, milliseconds, headers: anew }));
    round.push({ cpu: got.cpu, statements: ((await server.used()).statements - statements) / got.answers });
  }
  return round;
}

function told(measured, pages, at) {
  const { shown } = pages[at];
  const equal = pages.findIndex((page) => page.isAll && page.shown === shown);
  const [short, like] = [0, equal].map((other) => median(measured.map((round) => round[at].cpu / round[other].cpu)));
  const { statements } = measured.at(-1)[at];
  return [
    `x${hundredths(short)} of 10 comments`,
    `x${hundredths(like)} of a thread of the ${shown} it shows`,
    `${hundredths(statements)} statements`,
  ];
}

/** How many comments of the thread a page shows, those it answers included. */
async function shownOn(address, { path }) {
  const { body } = await request(address + path, { headers: { ...anew, accept: 'application/json' } });
  const { ancestors, comments } = JSON.parse(body.toString('utf8')).data.proposal.thread;
  return ancestors.length + comments.length;
}

/** The first page of a thread, its last, and the one around its deepest comment. */
async function pagesOf(databaseUrl, name, comments) {
  const id = await threadOf(databaseUrl, comments);
  const first = { name: `${name}, first page`, path: `/en/p/${id}` };
  if (comments.length <= 30) return [first];
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const one = async (order) =>
    (
      await client.query(`select c.public_id from comments c join proposals p on p.id = c.proposal_id where p.public_id = $1 ${order}`, [
        id,
      ])
    ).rows[0].public_id;
  const late = await one('and c.depth = 0 order by c.id desc offset 30 limit 1');
  const deep = await one('order by c.depth desc, c.id limit 1');
  await client.end();
  return [
    first,
    { name: `${name}, last page`, path: `/en/p/${id}?after=${late}` },
    { name: `${name}, around its deepest comment`, path: `/en/p/${id}?comment=${deep}` },
  ];
}
