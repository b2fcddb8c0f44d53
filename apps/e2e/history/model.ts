import { type Deed, doneTo, type Entry } from './ledger.js';
import type { Numbered, StoredEvent, Wording } from './stored.js';

/** A contribution as it must stand, by what its author and the facilitator were told. */
export type Expected = {
  readonly id: string;
  readonly client: number;
  readonly proposal: string | null;
  readonly parent: string | null;
  /** Of a comment: its kind. Of a proposal: its themes and stages. */
  readonly about: unknown;
  readonly wording: Wording;
  /** On which it was worded so (UTC). */
  readonly day: string;
  /** Its numbered wordings, the one of now included; none while there was only ever one to be seen. */
  readonly history: readonly Numbered[];
  readonly publication: 'PUBLISHED' | 'WITHDRAWN';
  readonly isHidden: boolean;
};

/** The kind of event a deed writes; null: none. */
export function eventOf({ kind }: Deed): string | null {
  const events = {
    propose: 'proposal.published',
    reword: 'proposal.edited',
    comment: 'comment.published',
    edit: 'comment.edited',
    withdraw: 'comment.withdrawn',
    hide: 'comment.hidden',
    restore: 'comment.restored',
    rate: null,
    stance: null,
  };
  return events[kind];
}

/** All contributions as they must stand: what was acknowledged, in the order in which each client did it, and what the record tells of who came first. */
export function expectedOf(entries: readonly Entry[], events: readonly StoredEvent[]): Map<string, Expected> {
  const expected = new Map<string, Expected>();
  const done = entries.filter(({ outcome }) => outcome.is === 'acknowledged');
  const isBuiltOn = builtOn(done, events);
  for (const entry of done) {
    const id = doneTo(entry) ?? '';
    const before = expected.get(id);
    const after = before ? changed(entry, before, isBuiltOn) : made(entry, id);
    if (after) expected.set(id, after);
  }
  return expected;
}

function made({ client, deed: { kind, input }, toldAt }: Entry, id: string): Expected | null {
  if (kind !== 'propose' && kind !== 'comment') return null;
  const { proposal = null, parent = null } = input as { proposal?: string; parent?: string | null };
  const fresh = { history: [], publication: 'PUBLISHED', isHidden: false } as const;
  return { id, client, ...said(input), day: dayOf(toldAt), proposal, parent, ...fresh };
}

function changed({ deed, toldAt }: Entry, before: Expected, isBuiltOn: IsBuiltOn): Expected {
  const { kind } = deed;
  if (kind === 'edit' || kind === 'reword') return reworded(deed, before, dayOf(toldAt), isBuiltOn(before.id));
  if (kind === 'withdraw') return { ...before, publication: 'WITHDRAWN' };
  if (kind === 'hide' || kind === 'restore') return { ...before, isHidden: kind === 'hide' };
  return before;
}

/** On its day, and until others have built on it, nothing of the old words is kept; afterwards each wording has its number, if she knows. */
function reworded({ input }: Deed, before: Expected, day: string, isBuiltOn: boolean): Expected {
  const now = { ...said(input), day };
  if (!isBuiltOn && before.day === day) return { ...before, ...now };
  if (input['keepsHistory'] === false || input['meaningChanged'] === null) return before;
  const isNewMeaning = input['meaningChanged'] ?? null;
  const history = before.history.length > 0 ? before.history : [{ ...before.wording, number: 1, isNewMeaning: null }];
  return { ...before, ...now, history: [...history, { ...now.wording, number: history.length + 1, isNewMeaning }] };
}

function said({ language, words, title, problem, change, kind, themes, stages }: Deed['input']): Pick<Expected, 'about' | 'wording'> {
  if (title === undefined) return { about: kind, wording: { language, parts: { words } } };
  return { about: { themes, stages }, wording: { language, parts: { title, problem, change } } };
}

type IsBuiltOn = (contribution: string) => boolean;

/** Tells, of one change of words after the other, whether somebody else had answered a contribution (commented on a proposal) before it. */
function builtOn(done: readonly Entry[], events: readonly StoredEvent[]): IsBuiltOn {
  const authorOf = new Map(done.map((entry) => [doneTo(entry), entry.client]));
  const numberOf = new Map(events.filter(({ kind }) => kind === 'comment.published').map(({ about, number }) => [about, number]));
  const first = new Map<unknown, number>();
  for (const entry of done.filter(({ deed }) => deed.kind === 'comment')) {
    const number = numberOf.get(doneTo(entry) ?? '') ?? Infinity;
    for (const under of [entry.deed.input['proposal'], entry.deed.input['parent']])
      if (authorOf.get(String(under)) !== entry.client) first.set(under, Math.min(first.get(under) ?? Infinity, number));
  }
  const changes = events.filter(({ kind }) => kind.endsWith('.edited'));
  const turns = new Map<string, number>();
  return (contribution) => {
    const turn = turns.get(contribution) ?? 0;
    turns.set(contribution, turn + 1);
    const number = changes.filter(({ about }) => about === contribution)[turn]?.number ?? 0;
    return (first.get(contribution) ?? Infinity) < number;
  };
}

const dayOf = (time: number | null) => new Date(time ?? 0).toISOString().slice(0, 10);
