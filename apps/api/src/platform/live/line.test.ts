import { io, type Socket } from 'socket.io-client';
import { Api } from '../../../test/api.js';
import { commentBy, recommendations, slug } from '../../../test/given.js';
import { millisecondsUntil, Reader } from '../../../test/listening.js';
import { LiveGateway } from './live.gateway.js';

let api: Api;
let proposal: string;
const readers: Reader[] = [];
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterEach(() => {
  for (const { socket } of readers.splice(0)) socket.disconnect();
});
afterAll(() => api.stop());

const lastEvent = async () => (await api.rows<{ last_event: number }>('select last_event from consultations'))[0]?.last_event ?? 0;
const room = (after: number) => ({ consultation: slug, proposal, language: 'en', after });
const open = async () => {
  const reader = await Reader.open(api.address);
  readers.push(reader);
  return reader;
};
/** The line below the socket, where one may send what no page of ours does. */
const below = (socket: Socket) =>
  socket.io.engine as unknown as { send: (data: unknown) => void; transport: { ws: { _socket: { pause: () => void } } } };

test.each([
  ['a thousand messages at once', (socket: Socket) => Array.from({ length: 1000 }, () => socket.emit('join', {}))],
  ['bytes', (socket: Socket) => socket.emit('join', Buffer.from('bytes'))],
  ['bytes alone', (socket: Socket) => below(socket).send(Buffer.from('bytes'))],
  ['another namespace', (socket: Socket) => below(socket).send('0/admin,')],
  ['an event for another namespace', (socket: Socket) => below(socket).send('2/admin,["join",{}]')],
  ['more than a message may hold', (socket: Socket) => socket.emit('join', 'x'.repeat(20_000))],
  ['an event that only the library may tell', (socket: Socket) => below(socket).send('2["disconnecting"]')],
  ['what is no message', (socket: Socket) => below(socket).send('9[["')],
])('%s ends a line, and no other', async (_, send) => {
  const [calm, wild] = [await open(), await open()];
  await calm.join(room(await lastEvent()));
  send(wild.socket);
  expect(await millisecondsUntil(() => wild.endedAt !== undefined)).toBeLessThan(3000);
  await commentBy(api.as('amina'), proposal);
  expect(await millisecondsUntil(() => calm.batches.length > 0)).toBeLessThan(3000);
});

test.each([
  ['a number', 7],
  ['a list', ['join']],
  ['null', null],
  ['a name with a meaning', { __proto__: { consultation: slug } }],
  ['a million rooms', { consultation: slug, proposal: Array(2000).fill('p'), language: 'en', after: 0 }],
])('%s sent instead of a room is refused', async (_, sent) => {
  expect(await (await open()).join(sent)).toEqual({ refused: 'INVALID_INPUT' });
});

test.each([['__proto__'], ['constructor'], ['batch'], ['rights']])('an event named %s does nothing', async (name) => {
  const reader = await open();
  below(reader.socket).send(`2${JSON.stringify([name, {}])}`);
  expect(await reader.join(room(await lastEvent()))).toHaveProperty('batch');
});

test('a namespace that nobody made takes nobody', async () => {
  const socket = io(`${api.address}/admin`, { transports: ['websocket'], reconnection: false, forceNew: true });
  let isIn = false;
  let isRefused = false;
  socket.on('connect', () => (isIn = true));
  for (const event of ['connect_error', 'disconnect'] as const) socket.on(event, () => (isRefused = true));
  socket.io.on('close', () => (isRefused = true));
  expect(await millisecondsUntil(() => isRefused)).toBeLessThan(3000);
  expect(isIn).toBe(false);
  socket.disconnect();
});

test('who takes nothing of what is sent to her is dropped; others hear all, and she catches up when she comes back', async () => {
  const id = await commentBy(api.as('amina'), proposal, { words: '\u{10ffe}'.repeat(10) + 'ሀ'.repeat(4900) });
  const before = await lastEvent();
  const [quick, slow] = [await open(), await open()];
  await quick.join(room(before));
  await slow.join(room(before));
  const serverSide = api.app.get<{ server: { of: (name: string) => { sockets: Map<string, unknown> } } }>(LiveGateway).server;
  const isThere = () => serverSide.of('/').sockets.has(slow.socket.id ?? '');
  below(slow.socket).transport.ws._socket.pause();

  const more = 150;
  for (let batch = 0; batch < 12 && isThere(); batch += 1) {
    await api.rows(
      `with taken as (update consultations set last_event = last_event + ${more} returning id, last_event)
       insert into events (consultation_id, number, kind, proposal_id, comment_id)
       select id, n, 'comment.restored', $1, $2 from taken, generate_series(last_event - ${more - 1}, last_event) n`,
      [proposal, id],
    );
    const last = await lastEvent();
    await millisecondsUntil(() => quick.batches.at(-1)?.upTo === last);
  }
  expect(isThere()).toBe(false);
  expect(quick.batches.at(-1)?.upTo).toBe(await lastEvent());
  const again = await open();
  expect(await again.join(room(before))).toEqual({ readAnew: true });
});
