import pg from 'pg';
import { request } from '../client.mjs';
import { spread } from '../cores.mjs';
import { hundredths, median, report } from '../figures.mjs';
import { crowd } from '../reading/crowd.mjs';
import { spent } from '../reading/spent.mjs';
import { onStage } from '../stage.mjs';
import { threadOf } from './threads.mjs';
import { realTexts } from './real-texts.mjs';

const rounds = 5;
const milliseconds = 600;
/** The last is made only where BARAZA_BENCH_LARGE is set: it takes minutes. */
const lengths = [10, 30, 1_000, 20_000, ...(process.env.BARAZA_BENCH_LARGE ? [200_000] : [])];

/** A page made anew for each reader: nothing kept, nothing compressed. */
const anew = { accept: 'text/html', cookie: 'x=1', 'accept-encoding': 'identity' };

/**
 * What a page of a long thread costs, first, last and deep within, beside pages of short ones in the same round: of 10 comments,
 * and of as many as it shows itself, so that what the thread's length costs is told apart from what there is to draw.
 */
export async function growth() {
  await onStage(async (server) => {
    const texts = await realTexts();
    const pages = [];
    for (const length of lengths) pages.push(...(await pagesOf(server.databaseUrl, length, texts)));
    for (const page of pages) page.shown = await shownOn(server.address, page);
    for (const shown of new Set(pages.map((page) => page.shown)))
      pages.push({ name: `${shown}, all of it`, path: `/en/p/${await threadOf(server.databaseUrl, shown, texts, 0)}`, shown, isAll: true });
    const placed = spread(server.databaseUrl);
    for (const { path } of pages) await crowd(server.address, path, { count: 4, milliseconds: 800, headers: anew });

    const measured = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await oneRound(server, pages));
    report(
      `Pages of long threads, made anew${texts.length > 0 ? ', with texts of real people' : ''}`,
      `${placed}; processor time of server and database; medians of ${rounds} rounds, each beside the short threads of the same round`,
      pages.map((page, at) => [page.name, ...told(measured, pages, at)]),
    );
  });
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
async function pagesOf(databaseUrl, length, texts) {
  const id = await threadOf(databaseUrl, length, texts);
  const first = { name: `${length}, first page`, path: `/en/p/${id}` };
  if (length <= 30) return [first];
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
    { name: `${length}, last page`, path: `/en/p/${id}?after=${late}` },
    { name: `${length}, around its deepest comment`, path: `/en/p/${id}?comment=${deep}` },
  ];
}
