import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';

/** One thing a client asks for, the same each time it is sent: its key makes it once. */
export type Deed = {
  readonly kind: 'propose' | 'comment' | 'edit' | 'withdraw' | 'stance' | 'hide' | 'restore';
  readonly key: string;
  /** Whom it is about: null where it makes something new. */
  readonly subject: string | null;
  readonly query: string;
  readonly input: Readonly<Record<string, unknown>>;
};

/** What came of a deed. `unknown`: it may have been done, and the client does not know it. */
export type Outcome =
  { readonly is: 'acknowledged'; readonly id: string } | { readonly is: 'refused'; readonly code: string } | { readonly is: 'unknown' };

/** A deed and what its client was told of it, in the order of the client. */
export type Entry = { readonly client: number; readonly deed: Deed; outcome: Outcome };

/** What one client did, kept apart from the server: on the disk before it is sent, and before its answer is believed. */
export class Ledger {
  readonly entries: Entry[] = [];
  readonly #file: number;

  constructor(
    folder: string,
    private readonly client: number,
  ) {
    this.#file = openSync(path.join(folder, `client-${client}.jsonl`), 'a');
  }

  invoked(deed: Deed): Entry {
    this.#write({ key: deed.key, kind: deed.kind, is: 'invoked' });
    const entry: Entry = { client: this.client, deed, outcome: { is: 'unknown' } };
    this.entries.push(entry);
    return entry;
  }

  told(entry: Entry, outcome: Outcome): void {
    this.#write({ key: entry.deed.key, ...outcome });
    entry.outcome = outcome;
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(line: unknown): void {
    writeSync(this.#file, `${JSON.stringify(line)}\n`);
    fsyncSync(this.#file);
  }
}
