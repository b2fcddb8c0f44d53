import type { Answer } from '../support/person.js';
import type { Client } from './client.js';
import { compared, comparedLines, type Fault } from './faults.js';
import { doneTo, type Entry } from './ledger.js';
import { eventOf, type Expected, expectedOf } from './model.js';
import { recount } from './recount.js';
import type { Store, StoredEvent, Wording } from './stored.js';

/** Kinds of events that no single deed writes: figures are published when enough people have said something. */
const ofFigures = new Set(['comment.rated', 'figures.published']);

/** What there was before the clients began. */
export type Before = { readonly lastWording: string; readonly people: number };

/** All that is not as it must be, once all is quiet, by what the clients were told. */
export async function faultsIn(store: Store, consultation: string, clients: readonly Client[], before: Before): Promise<Fault[]> {
  const entries = clients.flatMap(({ ledger }) => ledger.entries);
  const done = entries.filter(({ outcome }) => outcome.is === 'acknowledged');
  const events = await store.events(consultation);
  const expected = [...expectedOf(entries, events).values()];
  const taking = new Set(done.filter(({ deed }) => deed.kind !== 'hide' && deed.kind !== 'restore').map(({ client }) => client));
  const people = (await store.people(consultation)) - before.people;

  return [
    ...clients.flatMap(({ answeredOtherwise }) =>
      answeredOtherwise.map((about) => ({ about, what: 'sent again, it was answered otherwise' })),
    ),
    ...(await contributions(store, expected)),
    ...comparedLines('a wording', expected.flatMap(wordingsOf).map(lineOf), (await store.wordingsAfter(before.lastWording)).map(lineOf)),
    ...(await keys(store, entries)),
    ...record(events, await store.lastEvent(consultation), done),
    ...steps(events),
    ...comparedLines('what a person said', lastSaid(done), await store.said()),
    ...(await decisions(store, done)),
    ...compared('the number of people', new Map([['people', taking.size]]), new Map([['people', people]])),
    ...(await recount(store)),
    ...(await owned(clients, expected)),
  ];
}

/** What was acknowledged is stored as it was sent, what was refused is not, and nothing else is there. */
async function contributions(store: Store, expected: readonly Expected[]): Promise<Fault[]> {
  // No column tells whose it is.
  const wanted = expected.map(({ id, proposal, parent, about, wording, history, publication, isHidden }) => {
    return { id, proposal, parent, about, wording, history, publication, isHidden };
  });
  return compared('a contribution', byId(wanted), byId(await store.contributions()));
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

/** The words of a contribution that are kept: those of now, and all that have a number. */
const wordingsOf = ({ wording, history }: Expected): readonly Wording[] => (history.length > 0 ? history : [wording]);

const lineOf = ({ language, parts }: Wording) => JSON.stringify([language, Object.entries(parts).sort()]);

async function keys(store: Store, entries: readonly Entry[]): Promise<Fault[]> {
  const times = await store.timesOf(entries.map(({ deed }) => deed.key));
  const wanted = entries.map((entry) => [entry.deed.key, doneTo(entry) === null ? 0 : 1] as const);
  return compared('a key', new Map(wanted), new Map(entries.map(({ deed }, place) => [deed.key, times[place] ?? 0])));
}

/** Numbers run from 1 without gap, and each change has its one event. */
function record(events: readonly StoredEvent[], last: number, done: readonly Entry[]): Fault[] {
  const isWhole = last === events.length && events.every(({ number }, place) => number === place + 1);
  const told = events.filter(({ kind }) => !ofFigures.has(kind)).map(({ about, kind }) => `${about} ${kind}`);
  const wanted = done.flatMap((entry) => {
    const kind = eventOf(entry.deed);
    return kind ? [`${doneTo(entry) ?? ''} ${kind}`] : [];
  });
  return [...(isWhole ? [] : [{ about: 'numbers', what: `do not run from 1 to ${last}` }]), ...comparedLines('an event', wanted, told)];
}

/** What may happen to a contribution, in order: it is published, edited while it is shown, hidden, restored, and at last withdrawn. */
const lawful = /^published( edited| hidden restored)*( hidden)?( withdrawn)?$/;

function steps(events: readonly StoredEvent[]): Fault[] {
  const taken = new Map<string, string>();
  for (const { kind, about } of events.filter((event) => !ofFigures.has(event.kind)))
    taken.set(about, [taken.get(about), kind.split('.')[1]].filter(Boolean).join(' '));
  return [...taken].filter(([, way]) => !lawful.test(way)).map(([about, way]) => ({ about, what: `was ${way}` }));
}

/** Each person's last stance on each proposal, and her last rating of each comment: they count once. */
function lastSaid(done: readonly Entry[]): string[] {
  const last = new Map<string, string | null>();
  for (const { client, deed } of done) {
    const { kind, subject, input } = deed;
    if (kind === 'stance' || kind === 'rate')
      last.set(`${client} ${subject ?? ''}`, input['kind'] === null ? null : `${subject ?? ''} ${String(input['kind'])}`);
  }
  return [...last.values()].filter((line) => line !== null);
}

/** Every decision is kept with its rule and reason, and stands in the log once; the log's chain is whole. */
async function decisions(store: Store, done: readonly Entry[]): Promise<Fault[]> {
  const decided = done.filter(({ deed }) => deed.kind === 'hide' || deed.kind === 'restore');
  const line = ({ deed }: Entry, isReasonTold: boolean) =>
    [deed.subject, deed.kind.toUpperCase(), deed.input['rule'], isReasonTold && deed.input['reason']].filter(Boolean).join(' ');
  const broken = await store.broken();
  return [
    ...comparedLines(
      'a decision',
      decided.map((entry) => line(entry, true)),
      await store.decisions(),
    ),
    ...comparedLines(
      'an entry of the log',
      decided.map((entry) => line(entry, false)),
      await store.log(),
    ),
    ...(broken === null ? [] : [{ about: 'log', what: `its chain is broken at ${broken}` }]),
  ];
}

/** Each is told that hers are hers, and nothing else. */
async function owned(clients: readonly Client[], expected: readonly Expected[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [number, client] of clients.entries()) {
    const wanted = expected.filter((contribution) => contribution.client === number).map(({ id }) => id);
    faults.push(...comparedLines(`what is ${number}'s`, wanted, await mine(client)));
  }
  return faults;
}

type Mine = { readonly mine: { readonly contributions: readonly { readonly id: string }[]; readonly next: string | null } };

async function mine({ person }: Client): Promise<string[]> {
  const ids: string[] = [];
  const query = 'query ($after: ID) { mine(first: 50, after: $after) { contributions { id } next } }';
  for (let after: string | null = null; ;) {
    const answer: Answer<Mine | null> | null = await person.ask(query, { after });
    // Somebody who never got a word through is nobody here yet.
    if (!answer?.data) return ids;
    ids.push(...answer.data.mine.contributions.map(({ id }) => id));
    after = answer.data.mine.next;
    if (!after) return ids;
  }
}
