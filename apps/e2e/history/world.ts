import type { Entry } from './ledger.js';

/** A contribution that some client knows of, and whose it is. */
type Known = { readonly id: string; readonly proposal: string; readonly author: number };

/** What the clients know between them: which contributions there are to answer, to change, to decide on. */
export class World {
  readonly proposals: string[];
  readonly comments: Known[] = [];

  constructor(proposals: readonly string[]) {
    this.proposals = [...proposals];
  }

  /** A client was told that something of hers is stored. */
  learn({ client, deed, outcome }: Entry): void {
    if (outcome.is !== 'acknowledged') return;
    if (deed.kind === 'propose') this.proposals.push(outcome.id);
    if (deed.kind === 'comment') this.comments.push({ id: outcome.id, proposal: String(deed.input['proposal']), author: client });
  }

  /** Comments of one client, in the order she wrote them. */
  by(client: number): readonly Known[] {
    return this.comments.filter(({ author }) => author === client);
  }
}
