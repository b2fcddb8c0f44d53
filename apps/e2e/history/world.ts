import type { Entry } from './ledger.js';

/** A contribution that some client knows of, and whose it is. */
type Known = { readonly id: string; readonly proposal: string; readonly author: number };

/** So many of the first comments are rated: few enough that figures are published of them. */
const ratedMost = 3;

/** What the clients know between them: which contributions there are to answer, to change, to decide on. */
export class World {
  /** Of others: nobody here changes them. */
  readonly given: readonly string[];
  readonly proposals: Omit<Known, 'proposal'>[] = [];
  readonly comments: Known[] = [];
  readonly hidden = new Set<string>();
  readonly withdrawn = new Set<string>();
  /** How many deeds were acknowledged. */
  done = 0;

  constructor(given: readonly string[]) {
    this.given = given;
  }

  /** Everyone rates the same few, so that figures are published of them; nobody takes those back or hides them. */
  get rated(): readonly Known[] {
    return this.comments.slice(0, ratedMost);
  }

  /** A client was told that something of hers is stored. */
  learn({ client: author, deed: { kind, input }, outcome }: Entry): void {
    if (outcome.is !== 'acknowledged') return;
    const { id } = outcome;
    this.done += 1;
    if (kind === 'propose') this.proposals.push({ id, author });
    if (kind === 'comment') this.comments.push({ id, proposal: String(input['proposal']), author });
    if (kind === 'hide') this.hidden.add(id);
    if (kind === 'restore') this.hidden.delete(id);
    if (kind === 'withdraw') this.withdrawn.add(id);
  }
}
