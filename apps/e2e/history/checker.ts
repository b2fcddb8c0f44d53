import { expect } from '@jest/globals';
import type { Caller } from './caller.js';
import type { Entry } from './ledger.js';
import { eventOf, type Expected, expectedOf } from './model.js';
import type { Store, StoredContribution } from './stored.js';

const ofTheModel = new Set([
  'proposal.published',
  'comment.published',
  'comment.edited',
  'comment.withdrawn',
  'comment.hidden',
  'comment.restored',
]);
const acknowledged = ({ outcome }: Entry) => outcome.is === 'acknowledged';

/** What was acknowledged is stored as it was sent, what was refused is not, and nothing else is there. */
export async function expectAllStored(store: Store, entries: readonly Entry[]): Promise<void> {
  const expected = expectedOf(entries);
  const found = await store.contributions();
  const wanted = [...expected.values()].map(stateOf);
  expect(byId(found)).toEqual(byId(wanted));

  const times = await store.timesOf(entries.map(({ deed }) => deed.key));
  expect(times).toEqual(entries.map((entry) => (acknowledged(entry) ? 1 : 0)));
}

/** Numbers run from 1 without gap, and each change has its one event. */
export async function expectRecordWhole(store: Store, consultation: string, entries: readonly Entry[]): Promise<void> {
  const events = await store.events(consultation);
  expect(events.map(({ number }) => number)).toEqual(events.map((_, place) => place + 1));
  expect(await store.lastEvent(consultation)).toBe(events.length);

  const told = events.filter(({ kind }) => ofTheModel.has(kind)).map(({ kind, about }) => `${kind} ${about}`);
  const done = entries.filter(acknowledged).flatMap(({ deed, outcome }) => {
    const kind = eventOf(deed);
    return kind && outcome.is === 'acknowledged' ? [`${kind} ${outcome.id}`] : [];
  });
  expect(told.sort()).toEqual(done.sort());
}

/** Each person's last stance on each proposal counts once. */
export async function expectStances(store: Store, entries: readonly Entry[]): Promise<void> {
  const last = new Map<string, string>();
  for (const { client, deed } of entries.filter(acknowledged))
    if (deed.kind === 'stance') last.set(`${client} ${deed.subject ?? ''}`, `${deed.subject ?? ''} ${String(deed.input['kind'])}`);
  const stored = (await store.stances()).flatMap(({ proposal, kind, people }) =>
    Array.from({ length: people }, () => `${proposal} ${kind}`),
  );
  expect(stored.sort()).toEqual([...last.values()].sort());
}

/** Every decision stands in the log once, and the log's chain is whole. */
export async function expectLogWhole(store: Store, entries: readonly Entry[]): Promise<void> {
  const decisions = entries.filter(acknowledged).filter(({ deed }) => deed.kind === 'hide' || deed.kind === 'restore').length;
  expect(await store.log()).toEqual({ decisions, broken: null });
}

/** Each is told that hers are hers, and nothing else. */
export async function expectOwned(callers: readonly Caller[], entries: readonly Entry[]): Promise<void> {
  const expected = [...expectedOf(entries).values()];
  for (const [client, caller] of callers.entries()) {
    const wanted = expected.filter((contribution) => contribution.client === client).map(({ id }) => id);
    expect([client, (await mine(caller)).sort()]).toEqual([client, wanted.sort()]);
  }
}

async function mine(caller: Caller): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const answer = await caller.ask('query ($after: ID) { mine(first: 50, after: $after) { contributions { id } next } }', { after });
    const page = answer?.data?.['mine'] as { contributions: { id: string }[]; next: string | null } | undefined;
    // Somebody who never got a word through is nobody here yet.
    if (!page) return ids;
    ids.push(...page.contributions.map(({ id }) => id));
    if (!page.next) return ids;
    after = page.next;
  }
}

/** What is stored of a contribution, without whose it is: no column tells. */
function stateOf({ id, proposal, parent, words, publication, isHidden }: Expected): StoredContribution {
  return { id, proposal, parent, words, publication, isHidden };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
}
