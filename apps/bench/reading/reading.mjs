import { proposals } from '../client.mjs';
import { start } from '../child.mjs';
import { spread } from '../cores.mjs';
import { hundredths, median, report, tenths, whole } from '../figures.mjs';
import { onStage } from '../stage.mjs';
import { fillThread } from '../thread.mjs';
import { crowd } from './crowd.mjs';
import { onePage } from './floor.mjs';
import { spent } from './spent.mjs';

const rounds = 7;
const milliseconds = 1_000;
const warming = 3_000;
const crowds = [1, 16, 64];
/** More at once wait so long for a connection to the database that some are refused. */
const mostAnew = 16;

/** How a browser asks. The cookie is nobody's: it only keeps the page from being one of those that are kept. */
const asBrowser = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en' };
const ways = {
  'kept, html': { headers: asBrowser },
  'kept, data': { headers: { ...asBrowser, accept: 'application/json' } },
  'anew, html': { headers: { ...asBrowser, cookie: 'x=1' } },
  'anew, html, not compressed': { headers: { ...asBrowser, cookie: 'x=1', 'accept-encoding': 'identity' } },
  'anew, data': { headers: { ...asBrowser, cookie: 'x=1', accept: 'application/json' } },
};

/** A proposal with 30 comments, read by strangers: kept and made anew, beside the least each could cost in the same round. */
export async function reading() {
  await onStage(async (server) => {
    const [proposal] = await proposals(server.address);
    await fillThread(server.address, proposal, 30);
    const path = `/en/p/${proposal}`;
    const hello = await start('reading/hello.mjs');
    const floor = await onePage(server, path);
    const placed = spread(server.databaseUrl);
    await crowd(hello.address, '/', { count: 8, milliseconds: warming });
    for (const { headers } of Object.values(ways)) await crowd(server.address, path, { count: 8, milliseconds: warming, headers });

    const measured = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await oneRound({ server, hello, floor, path }));
    tell(measured, placed);
    await Promise.all([hello.stop(), floor.stop()]);
  });
}

async function oneRound({ server, hello, floor, path }) {
  const round = { ways: {}, draw: await floor.draw(300), sql: await floor.ask(300) };
  for (const count of crowds) {
    const bare = await spent(hello, null, () => crowd(hello.address, '/', { count, milliseconds }));
    round.ways[`hello ${count}`] = bare;
    for (const [name, { headers }] of waysFor(count)) {
      round.ways[`${name} ${count}`] = await spent(server, server.databaseUrl, () =>
        crowd(server.address, path, { count, milliseconds, headers }),
      );
    }
  }
  return round;
}

const waysFor = (count) => Object.entries(ways).filter(([name]) => name.startsWith('kept') || count <= mostAnew);

function tell(measured, placed) {
  const figures = [
    ['React, this page drawn once', `${hundredths(middle(measured, ({ draw }) => draw))} ms`],
    ['its statements over bare pg', `${hundredths(middle(measured, ({ sql }) => sql))} ms`],
  ];
  for (const count of crowds) {
    const of = (name) => (each) => each.ways[`${name} ${count}`];
    figures.push(line(measured, `bare hello, ${count} at once`, of('hello')));
    for (const [name] of waysFor(count))
      figures.push([...line(measured, `${name}, ${count} at once`, of(name)), ...beside(measured, name, of)]);
  }
  report(
    'A page of 30 comments, read',
    `${placed}; processor time of server and database; medians of ${rounds} rounds, those of ratios within a round as well`,
    figures,
  );
}

/** What is kept is told by hello, what is made anew by one drawing, and by one drawing with its statements. */
function beside(measured, name, of) {
  const cpu = (each) => of(name)(each).cpu;
  const ratio = (to) => `x${hundredths(middle(measured, to))}`;
  if (name.startsWith('kept')) return [`${ratio((each) => cpu(each) / of('hello')(each).cpu)} of hello`];
  return [
    `${ratio((each) => cpu(each) / (each.draw + each.sql))} of drawing + SQL`,
    `${ratio((each) => (cpu(each) - each.sql) / each.draw)} of drawing alone, SQL taken off`,
  ];
}

function line(measured, name, of) {
  const at = (what) => middle(measured, (each) => of(each)[what]);
  return [name, `${whole(at('perSecond'))}/s`, `p50 ${tenths(at('p50'))}`, `p99 ${tenths(at('p99'))} ms`, `CPU ${at('cpu').toFixed(3)} ms`];
}

const middle = (measured, of) => median(measured.map(of));
