import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Answer, Api } from '../api.js';
import { honest, loaded, reversed, unreadable } from './corpus.js';
import { fields } from './fields.js';
import { commentBy, commenting, aComment, proposalBy, recommendations, slug } from '../given.js';
import { Reader } from '../listening.js';
import { everything } from '../world.js';

let api: Api;
let proposal: string;

beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

test.each(fields)(
  '%s: signs that cannot be read, or that turn a text round, are refused by name, and nothing is stored',
  async (_, { by, query, about }) => {
    const [caller, input] = [await by(api), await about(api, proposal)];
    const before = await everything(api);
    for (const [fault, texts] of [
      ['UNREADABLE', unreadable],
      ['REVERSED', reversed],
    ] as const) {
      for (const [name, words] of Object.entries(texts)) {
        const { refusal, details } = await caller.ask(query, { input: { key: crypto.randomUUID(), ...input(words) } });
        expect([name, refusal, details.fault]).toEqual([name, 'INVALID_INPUT', fault]);
      }
    }
    expect(await everything(api)).toBe(before);
  },
);

test('what is kept for herself alone, and what is looked for, may hold any signs', async () => {
  const keeping = 'mutation ($input: KeepDraftInput!) { keepDraft(input: $input) { id title } }';
  const looking = 'query ($words: String!) { consultation(slug: "september-dialogue") { search(words: $words) { found { id } } } }';
  await commentBy(api.as('participant'), proposal);
  await api.as('participant').ask('mutation { makeReceipt { digits } }');
  let draft: string | null = null;
  for (const words of Object.values({ ...unreadable, ...reversed, ...honest, ...loaded })) {
    const input = { key: crypto.randomUUID(), consultation: slug, title: words, draft };
    const kept: Answer = await api.as('participant').ask(keeping, { input });
    expect([kept.refusal, kept.data?.keepDraft.title]).toEqual([undefined, words]);
    draft = kept.data.keepDraft.id;
    const { refusal } = await api.as('reader').ask(looking, { words });
    expect(refusal).toBe([...words].length > 200 ? 'INVALID_INPUT' : undefined);
  }
});

/** Line ends of one kind, nothing around it; otherwise as typed. */
const asStored = (words: string) => words.replaceAll('\r\n', '\n').trim();

test('words in any script come back byte for byte: to whoever asks, on the page, and live', async () => {
  const reader = await Reader.open(api.address);
  const { data } = await api
    .as('reader')
    .ask('query ($id: ID!) { proposal(id: $id) { consultation { slug lastEvent } } }', { id: proposal });
  const { slug: consultation, lastEvent } = data.proposal.consultation;
  await reader.join({ consultation, proposal, language: 'en', after: lastEvent });

  const texts = Object.values({ ...honest, ...loaded }).filter((words) => [...words].length <= 5000);
  for (const words of texts) {
    const id = await commentBy(api.as('participant'), proposal, { words });
    const { data: stored } = await api.as('reader').ask('query ($id: ID!) { comment(id: $id) { words { words } } }', { id });
    expect(stored.comment.words.words).toBe(asStored(words));
  }
  const heard = () => reader.batches.flatMap(({ events }) => events.map(({ card }) => (card as { words: { words: string } }).words.words));
  for (const deadline = Date.now() + 5000; heard().length < texts.length && Date.now() < deadline;)
    await new Promise((go) => setTimeout(go, 20));
  expect(heard()).toEqual(texts.map(asStored));
  reader.socket.disconnect();

  const own = await proposalBy(api.as('reader'));
  for (const words of Object.values(honest)) await commentBy(api.as('participant'), own, { words });
  const page = await (await api.as('stranger').get(`/en/p/${own}`)).text();
  for (const words of Object.values(honest)) expect(page).toContain(`>${words}<`);
});

test('words that mean something to a program are words: on the page they are neither markup nor script', async () => {
  const id = await proposalBy(api.as('reader'));
  for (const words of Object.values(loaded)) if (words.length <= 5000) await commentBy(api.as('participant'), id, { words });
  const page = await (await api.as('stranger').get(`/en/p/${id}`)).text();
  expect(page.match(/<(script>|img src=x|svg onload|math|style><img|noscript><p)/g)).toBeNull();
  const [, data = ''] = /<script[^>]*type="application\/json"[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
  expect([data.length > 1000, data.includes('<'), /[\u2028\u2029]/.test(data)]).toEqual([true, false, false]);
  expect(page.match(/<\/script>/g)?.length).toBe(page.match(/<script/g)?.length);
});

test('what is meant for programs in place of a text is refused, and no object of ours is changed by it', async () => {
  for (const words of [{ $ne: null }, ['a'], 7, true, null, { like: '%' }]) {
    const { refusal } = await api.as('participant').ask(commenting, { input: aComment(proposal, { words }) });
    expect(refusal).toBe('INVALID_INPUT');
  }
  const body = `{"query":"{ consultations { slug } }","__proto__":{"polluted":1},"variables":{"constructor":{"prototype":{"polluted":1}}}}`;
  await api.as('participant').post('/graphql', body, { 'content-type': 'application/json' });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
