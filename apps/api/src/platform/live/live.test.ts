import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { LiveBatch, LiveJoined } from '@baraza/shared/live';
import { Api } from '../../../test/api.js';
import { commentBy, erasing, hide, proposalBy, recommendations, slug, takingStance, undo, withdrawing } from '../../../test/given.js';

let api: Api;
let proposal: string;
const sockets: Socket[] = [];
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
afterAll(() => api.stop());

/** A reader who listens, with everything that arrived. */
async function listen(extraHeaders: Record<string, string> = {}) {
  const socket = io(api.address, { transports: ['websocket'], reconnection: false, forceNew: true, extraHeaders });
  sockets.push(socket);
  const batches: LiveBatch[] = [];
  socket.on('batch', (batch: LiveBatch) => batches.push(batch));
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  const join = (room: unknown): Promise<LiveJoined> => socket.timeout(5000).emitWithAck('join', room);
  return { socket, batches, join };
}

const room = (after: number, changes = {}) => ({ consultation: slug, proposal, language: 'en', after, ...changes });
const lastEvent = async () => Number((await api.rows<{ last_event: number }>('select last_event from consultations'))[0]?.last_event);
const eventually = async (holds: () => boolean) => {
  for (let tries = 0; !holds() && tries < 100; tries += 1) await sleep(20);
  expect(holds()).toBe(true);
};

test('a comment reaches those who read the proposal, as a visitor would get it', async () => {
  const reader = await listen();
  await reader.join(room(await lastEvent()));
  const id = await commentBy(api.as('amina'), proposal, { words: 'Heard at once.' });
  await eventually(() => reader.batches.length === 1);

  const { data } = await api.as('reader').ask('query ($id: ID!) { comment(id: $id) { author publishedOn words { words } } }', { id });
  expect(reader.batches[0]?.events[0]).toMatchObject({
    kind: 'comment.published',
    commentId: id,
    card: { id, ...data.comment, proposal: { commentCount: 1 } },
  });
});

test.each([
  ['withdrawn', withdrawing],
  ['erased', erasing],
] as const)('what is %s reaches those who read it as a stub, at once', async (state, how) => {
  const id = await commentBy(api.as('amina'), proposal, { words: 'To be taken back.' });
  const own = await proposalBy(api.as('amina'), { title: 'To be taken back as well' });
  const [reader, lister] = [await listen(), await listen()];
  await reader.join(room(await lastEvent()));
  await lister.join(room(await lastEvent(), { proposal: null }));
  await undo(api.as('amina'), how, id);
  await undo(api.as('amina'), how, own);
  await eventually(() => reader.batches.length > 0 && lister.batches.flatMap(({ events }) => events).length === 2);

  const nothing = { author: null, publishedOn: null, publication: state.toUpperCase() };
  expect(reader.batches[0]?.events[0]).toMatchObject({
    kind: `comment.${state}`,
    commentId: id,
    card: { ...nothing, words: null, kind: null },
  });
  const listed = lister.batches.flatMap(({ events }) => events).find(({ proposalId }) => proposalId === own);
  expect(listed).toMatchObject({ kind: `proposal.${state}`, card: { ...nothing, title: null, themes: [], stages: [] } });
  expect(JSON.stringify([reader.batches, lister.batches])).not.toContain('taken back');
});

test('a card is in the language of the room, the pseudonym in its script', async () => {
  const reader = await listen();
  await reader.join(room(await lastEvent(), { language: 'ar' }));
  await commentBy(api.as('amina'), proposal);
  await eventually(() => reader.batches.length === 1);
  expect((reader.batches[0]?.events[0]?.card as { author: string } | undefined)?.author).toMatch(/\p{Script=Arabic}/u);
});

test('who was cut off gets exactly what she missed, by number, without gaps', async () => {
  const before = await lastEvent();
  const ids = [];
  for (let n = 0; n < 5; n += 1) ids.push(await commentBy(api.as('amina'), proposal));
  const reader = await listen();
  const joined = await reader.join(room(before));

  expect(joined).toMatchObject({ batch: { after: before, upTo: before + 5 } });
  const { events } = (joined as { batch: LiveBatch }).batch;
  expect(events.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5].map((step) => before + step));
  expect(events.map(({ commentId }) => commentId)).toEqual(ids);
});

test('who was away for too long is told to read the page anew', async () => {
  const [{ id = '' } = {}] = await api.rows<{ id: string }>('select id from consultations');
  const before = await lastEvent();
  await api.rows(
    `with taken as (update consultations set last_event = last_event + 300 where id = $1 returning last_event)
     insert into events (consultation_id, number, kind, proposal_id) select $1, n, 'figures.published', $2 from taken, generate_series(last_event - 299, last_event) n`,
    [id, proposal],
  );
  expect(await (await listen()).join(room(before))).toEqual({ readAnew: true });
});

test('a change elsewhere moves the number on without its card', async () => {
  const reader = await listen();
  const before = await lastEvent();
  await reader.join(room(before));
  await proposalBy(api.as('amina'));
  await eventually(() => reader.batches.length === 1);
  expect(reader.batches).toEqual([{ after: before, upTo: before + 1, events: [] }]);
});

test('the list of proposals hears of each proposal, and of comments by the card of their proposal', async () => {
  const reader = await listen();
  await reader.join(room(await lastEvent(), { proposal: null }));
  const id = await proposalBy(api.as('amina'));
  await commentBy(api.as('hodan'), id);
  await eventually(() => reader.batches.flatMap(({ events }) => events).length === 2);
  expect(
    reader.batches.flatMap(({ events }) => events).map(({ kind, card }) => [kind, (card as { id: string; commentCount: number }).id]),
  ).toEqual([
    ['proposal.published', id],
    ['comment.published', id],
  ]);
});

test('a hidden comment arrives as its stub, without words', async () => {
  const id = await commentBy(api.as('amina'), proposal, { words: 'To be hidden.' });
  const reader = await listen();
  await reader.join(room(await lastEvent()));
  await hide(await api.staff('facilitator'), id);
  await eventually(() => reader.batches.length === 1);

  expect(reader.batches[0]?.events[0]).toMatchObject({
    kind: 'comment.hidden',
    card: { id, isHidden: true, words: null, author: null, kind: null },
  });
  expect(JSON.stringify(reader.batches)).not.toContain('To be hidden.');
});

test('who catches up after the hiding never gets the hidden words either', async () => {
  const before = await lastEvent();
  const id = await commentBy(api.as('amina'), proposal, { words: 'Gone before she came.' });
  await hide(await api.staff('facilitator'), id);
  const joined = await (await listen()).join(room(before));
  expect(JSON.stringify(joined)).not.toContain('Gone before she came.');
});

test('a stance is heard by nobody; the tenth brings new figures to all, and no figure of one', async () => {
  const [, other = ''] = await recommendations(api.as('reader'));
  const reader = await listen();
  await reader.join(room(await lastEvent(), { proposal: other }));
  const before = await lastEvent();
  const take = (n: number) =>
    api.as(`voter ${n}`).ask(takingStance, { input: { key: crypto.randomUUID(), proposal: other, kind: 'AGREE' } });
  for (let n = 0; n < 9; n += 1) await take(n);
  expect(await lastEvent()).toBe(before);
  await take(9);
  await eventually(() => reader.batches.length === 1);
  expect(reader.batches[0]?.events).toHaveLength(1);
  expect(reader.batches[0]?.events[0]).toMatchObject({
    kind: 'figures.published',
    commentId: null,
    card: { stances: { people: 10, agree: null } },
  });
});

test('a page of another origin cannot connect', async () => {
  await expect(listen({ origin: 'http://evil.example' })).rejects.toThrow();
});

test.each([
  ['no room', undefined, 'INVALID_INPUT'],
  ['a list', [1], 'INVALID_INPUT'],
  ['a consultation that never was', { consultation: 'elsewhere' }, 'NOT_FOUND'],
  ['a proposal by no id', { proposal: '__proto__' }, 'INVALID_INPUT'],
  ['a language without pages', { language: 'xx' }, 'INVALID_INPUT'],
  ['a number below zero', { after: -1 }, 'INVALID_INPUT'],
  ['a number that is none', { after: '1' }, 'INVALID_INPUT'],
])('joining with %s is refused in one word', async (_, changes, refused) => {
  const sent = changes === undefined || Array.isArray(changes) ? changes : room(0, changes);
  expect(await (await listen()).join(sent)).toEqual({ refused });
});

test('who joins without end is disconnected; others are not', async () => {
  const calm = await listen();
  const wild = await listen();
  const over = new Promise((resolve) => wild.socket.once('disconnect', resolve));
  for (let n = 0; n < 60; n += 1) wild.socket.emit('join', room(0), () => undefined);
  await over;
  expect(calm.socket.connected).toBe(true);
});
