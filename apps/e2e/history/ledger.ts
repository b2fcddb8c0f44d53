/** One thing a client asks for, the same each time it is sent: its key makes it once. */
export type Deed = {
  readonly kind: 'propose' | 'reword' | 'comment' | 'edit' | 'withdraw' | 'rate' | 'stance' | 'hide' | 'restore';
  readonly key: string;
  /** Whom it is about: null where it makes something new. */
  readonly subject: string | null;
  readonly query: string;
  readonly input: Readonly<Record<string, unknown>>;
};

/** What came of a deed. `unknown`: it may have been done, and the client does not know it. */
export type Outcome =
  { readonly is: 'acknowledged'; readonly id: string } | { readonly is: 'refused'; readonly code: string } | { readonly is: 'unknown' };

/** A deed and what its client was told of it, in the order of the client. `sentAt`, `toldAt`: when it was first sent, and when she knew. */
export type Entry = {
  readonly client: number;
  readonly deed: Deed;
  readonly sentAt: number;
  outcome: Outcome;
  toldAt: number | null;
};

/** What one client did, in her order. */
export class Ledger {
  readonly entries: Entry[] = [];

  constructor(private readonly client: number) {}

  invoked(deed: Deed): Entry {
    const entry: Entry = { client: this.client, deed, sentAt: Date.now(), outcome: { is: 'unknown' }, toldAt: null };
    this.entries.push(entry);
    return entry;
  }

  told(entry: Entry, outcome: Outcome): void {
    entry.outcome = outcome;
    entry.toldAt = Date.now();
  }
}

/** The id of what a deed made or was about, once it was acknowledged. */
export function doneTo({ outcome }: Pick<Entry, 'outcome'>): string | null {
  return outcome.is === 'acknowledged' ? outcome.id : null;
}
