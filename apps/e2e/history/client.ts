import { setTimeout as sleep } from 'node:timers/promises';
import { Chance } from '../support/chance.js';
import type { Caller } from './caller.js';
import * as deeds from './deeds.js';
import type { Deed, Entry, Ledger } from './ledger.js';
import type { World } from './world.js';

const attempts = 4;
const longestPause = 120;

/** Somebody who comments, answers, changes and takes back her own words, and takes stances; she repeats what was not answered, or lets it be. */
export class Client {
  readonly #chance: Chance;
  /** Contributions of which something is in the air: nothing more is asked of them before it is known. */
  readonly #inTheAir = new Set<string>();
  #turn = 0;
  #isKnown = false;
  #isOver = false;
  #told: Promise<void> | undefined;

  constructor(
    private readonly number: number,
    private readonly consultation: { readonly slug: string; readonly theme: string },
    private readonly world: World,
    readonly caller: Caller,
    readonly ledger: Ledger,
    seed: number,
    private readonly isFacilitator = false,
  ) {
    this.#chance = new Chance(seed);
    caller.turnTo(number);
  }

  begin(): void {
    this.#told = this.#go();
  }

  /** She finishes what she is doing. Whatever she was never told is asked once more, by its key. */
  async end(): Promise<void> {
    this.#isOver = true;
    await this.#told;
    for (const entry of this.ledger.entries) await this.#resolve(entry);
    this.ledger.close();
  }

  async #go(): Promise<void> {
    while (!this.#isOver) {
      const deed = this.isFacilitator ? this.#decision() : this.#deed();
      if (deed) await this.#do(deed);
      // Now and then she is away for a while, as on a bad line.
      await sleep(this.#chance.next() < 0.02 ? 2_000 : this.#chance.below(longestPause));
    }
  }

  async #do(deed: Deed): Promise<void> {
    const entry = this.ledger.invoked(deed);
    if (deed.subject) this.#inTheAir.add(deed.subject);
    // Before her first word is answered nobody knows her: she sends it until it is, as a phone sends what it holds in order.
    for (let attempt = 0; attempt < attempts || !this.#isKnown; attempt += 1) {
      if (await this.#attempt(entry)) return;
      await sleep(50 + this.#chance.below(400));
    }
  }

  async #resolve(entry: Entry): Promise<void> {
    const deadline = Date.now() + 60_000;
    while (entry.outcome.is === 'unknown') {
      if (Date.now() > deadline)
        throw new Error(`client ${this.number} was never told what became of ${entry.deed.kind} ${entry.deed.key}`);
      if (!(await this.#attempt(entry))) await sleep(100);
    }
  }

  /** Whether she knows now what came of it. */
  async #attempt(entry: Entry): Promise<boolean> {
    const { deed } = entry;
    const outcome = await this.caller.send(deed.query, deed.input);
    if (outcome.is === 'unknown') return false;
    this.ledger.told(entry, outcome.is === 'acknowledged' && deed.subject ? { is: 'acknowledged', id: deed.subject } : outcome);
    if (deed.subject) this.#inTheAir.delete(deed.subject);
    this.#isKnown ||= outcome.is === 'acknowledged';
    this.world.learn(entry);
    return true;
  }

  #deed(): Deed | null {
    const mark = `${this.number}.${(this.#turn += 1)}`;
    const dice = this.#chance.next();
    const proposal = this.#chance.of(this.world.proposals) ?? '';
    if (dice < 0.03) return deeds.propose(this.#chance, mark, this.consultation.slug, this.consultation.theme);
    if (dice < 0.15) return this.#inTheAir.has(proposal) ? null : deeds.takeStance(this.#chance, proposal);
    const own = this.#chance.of(this.world.by(this.number).filter(({ id }) => !this.#inTheAir.has(id)));
    if (dice < 0.27 && own) return deeds.edit(this.#chance, mark, own.id);
    if (dice < 0.33 && own) return deeds.withdraw(own.id);
    const parent = dice < 0.65 ? this.#chance.of(this.world.comments) : undefined;
    return deeds.comment(this.#chance, mark, parent?.proposal ?? proposal, parent?.id ?? null);
  }

  #decision(): Deed | null {
    const comment = this.#chance.of(this.world.comments);
    if (!comment || this.#inTheAir.has(comment.id) || this.#chance.next() < 0.7) return null;
    return this.#chance.next() < 0.6 ? deeds.hide(comment.id) : deeds.restore(comment.id);
  }
}
