import type { Deed, Entry } from './ledger.js';

/** What must be stored of a contribution, by what its author and the facilitator were told. */
export type Expected = {
  readonly id: string;
  readonly client: number;
  readonly proposal: string | null;
  readonly parent: string | null;
  readonly words: string;
  readonly publication: 'PUBLISHED' | 'WITHDRAWN';
  readonly isHidden: boolean;
};

/** The kind of event a deed writes; null: none. */
export function eventOf({ kind }: Deed): string | null {
  const events = {
    propose: 'proposal.published',
    comment: 'comment.published',
    edit: 'comment.edited',
    withdraw: 'comment.withdrawn',
    hide: 'comment.hidden',
    restore: 'comment.restored',
    stance: null,
  };
  return events[kind];
}

/** All contributions as they must stand: what was acknowledged, in the order in which each client did it. */
export function expectedOf(entries: readonly Entry[]): Map<string, Expected> {
  const expected = new Map<string, Expected>();
  for (const { client, deed, outcome } of entries) {
    if (outcome.is !== 'acknowledged') continue;
    const before = expected.get(outcome.id);
    const after = applied(deed, { client, id: outcome.id }, before);
    if (after) expected.set(outcome.id, after);
  }
  return expected;
}

function applied({ kind, input }: Deed, made: { client: number; id: string }, before: Expected | undefined): Expected | null {
  const words = String(input['words'] ?? input['title'] ?? '');
  const fresh = { ...made, words, publication: 'PUBLISHED', isHidden: false } as const;
  if (kind === 'propose') return { ...fresh, proposal: null, parent: null };
  if (kind === 'comment') return { ...fresh, proposal: String(input['proposal']), parent: (input['parent'] as string | null) ?? null };
  if (!before) return null;
  if (kind === 'edit') return { ...before, words };
  if (kind === 'withdraw') return { ...before, publication: 'WITHDRAWN' };
  if (kind === 'hide') return { ...before, isHidden: true };
  if (kind === 'restore') return { ...before, isHidden: false };
  return before;
}
