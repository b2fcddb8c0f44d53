import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tidied } from '@baraza/shared/text';
import { Api } from '../api.js';
import { aComment, anAppeal, aProposal, appealing, commentBy, commenting, hiding, proposing, recommendations } from '../given.js';
import { Reader } from '../listening.js';
import { honest, loaded, reversed, unreadable } from './corpus.js';

let api: Api;
let proposal: string;

beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

/** Every field somebody types words into, and how it is sent. */
const fields: readonly (readonly [string, string, (words: string) => Promise<Record<string, unknown>> | Record<string, unknown>])[] = [
  ['the words of a comment', commenting, (words) => aComment(proposal, { words })],
  ['the title of a proposal', proposing, (title) => aProposal({ title })],
  ['what is wrong', proposing, (problem) => aProposal({ problem })],
  ['what should change', proposing, (change) => aProposal({ change })],
  ['the words of an appeal', appealing, async (words) => anAppeal(await hiddenComment(), { words })],
];

async function hiddenComment(): Promise<string> {
  const id = await commentBy(api.as('participant'), proposal);
  const input = { key: crypto.randomUUID(), contribution: id, rule: 'OFF_TOPIC', reason: 'A technical reason.' };
  await (await api.staff('facilitator')).ask(hiding, { input });
  return id;
}

const count = async () => (await api.rows<{ n: string }>('select count(*) as n from wordings'))[0]?.n;

test.each(fields)(
  '%s: signs that cannot be read, or that turn a text round, are refused by name, and nothing is stored',
  async (_, query, input) => {
    for (const [fault, texts] of [
      ['UNREADABLE', unreadable],
      ['REVERSED', reversed],
    ] as const) {
      for (const [name, words] of Object.entries(texts)) {
        const variables = { input: await input(words) };
        const before = await count();
        const { refusal, details } = await api.as('participant').ask(query, variables);
        expect([name, refusal, details.fault]).toEqual([name, 'INVALID_INPUT', fault]);
        expect(await count()).toBe(before);
      }
    }
  },
);

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
    expect(stored.comment.words.words).toBe(tidied(words));
  }
  const heard = () => reader.batches.flatMap(({ events }) => events.map(({ card }) => (card as { words: { words: string } }).words.words));
  for (const deadline = Date.now() + 5000; heard().length < texts.length && Date.now() < deadline;)
    await new Promise((go) => setTimeout(go, 20));
  expect(heard()).toEqual(texts.map(tidied));
  reader.socket.disconnect();
});

test('words that mean something to a program are words: on the page they are neither markup nor script', async () => {
  const own = await api.as('reader').ask(proposing, { input: aProposal({ title: 'A technical title' }) });
  const id: string = own.data.propose.id;
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
