import { setTimeout as sleep } from 'node:timers/promises';
import { Chance } from '../support/chance.js';
import type { Person } from '../support/person.js';
import * as deeds from './deeds.js';
import { type Deed, type Entry, Ledger, type Outcome } from './ledger.js';
import type { World } from './world.js';

const attempts = 4;
/** For an answer at last, once nothing is killed any more. */
const longestWait = 120_000;
const longestPause = 120;
/** Half of the answers are to one of so many of the newest comments. */
const newest = 15;

/** Where the clients take part. */
export type Place = { readonly slug: string; readonly themes: readonly string[] };

/**
 * Somebody who proposes, comments, answers others, rates, takes stances, and changes and takes back what is hers; or facilitates.
 * She repeats what was not answered, or lets it be; and now and then what was, as a phone does that never got the answer.
 */
export class Client {
  readonly ledger: Ledger;
  /** What she was told otherwise the second time, by the key. */
  readonly answeredOtherwise: string[] = [];
  readonly #chance: Chance;
  /** Contributions of which something is in the air: nothing more is asked of them before it is known. */
  readonly #inTheAir = new Set<string>();
  #turn = 0;
  #isKnown: boolean;
  #isOver = false;
  #told: Promise<void> | undefined;

  constructor(
    private readonly number: number,
    private readonly place: Place,
    private readonly world: World,
    readonly person: Person,
    seed: number,
    private readonly isFacilitator = false,
  ) {
    this.ledger = new Ledger(number);
    this.#chance = new Chance(seed);
    this.#isKnown = isFacilitator;
  }

  begin(): void {
    this.#told = this.#go();
  }

  /** She finishes what she is doing. Whatever she was never told is asked once more, by its key. */
  async end(): Promise<void> {
    this.#isOver = true;
    await this.#told;
    for (const entry of this.ledger.entries) await this.#resolve(entry);
  }

  async #go(): Promise<void> {
    while (!this.#isOver) {
      const deed = this.isFacilitator ? this.#decision() : this.#deed();
      if (deed) await this.#do(deed);
      if (this.#chance.next() < 0.04) await this.#repeat();
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
    const deadline = Date.now() + longestWait;
    while (entry.outcome.is === 'unknown') {
      if (Date.now() > deadline)
        throw new Error(
          `client ${this.number} was never told what became of ${entry.deed.kind} ${entry.deed.key}: ${this.person.unanswered}`,
        );
      if (!(await this.#attempt(entry))) await sleep(100);
    }
  }

  /** Whether she knows now what came of it. */
  async #attempt(entry: Entry): Promise<boolean> {
    const { deed } = entry;
    const outcome = await this.#send(deed);
    if (outcome.is === 'unknown') return false;
    this.ledger.told(entry, outcome);
    if (deed.subject) this.#inTheAir.delete(deed.subject);
    this.#isKnown ||= outcome.is === 'acknowledged';
    this.world.learn(entry);
    return true;
  }

  /** Something she knows is done, once more: it is answered as it was, and nothing happens. */
  async #repeat(): Promise<void> {
    const entry = this.#chance.of(this.ledger.entries);
    if (entry?.outcome.is !== 'acknowledged') return;
    const again = await this.#send(entry.deed);
    const isSame = again.is === 'unknown' || (again.is === 'acknowledged' && again.id === entry.outcome.id);
    if (!isSame) this.answeredOtherwise.push(entry.deed.key);
  }

  async #send({ query, input, subject }: Deed): Promise<Outcome> {
    const answer = await this.person.ask<Readonly<Record<string, { id?: string } | boolean>>>(query, { input });
    if (!answer) return { is: 'unknown' };
    const code = answer.errors?.[0]?.extensions.code;
    if (code) return { is: 'refused', code };
    const [made] = Object.values(answer.data);
    return { is: 'acknowledged', id: subject ?? (typeof made === 'object' ? (made.id ?? '') : '') };
  }

  #deed(): Deed | null {
    const { world, place } = this;
    const chance = this.#chance;
    const mark = `${this.number}.${(this.#turn += 1)}`;
    const dice = chance.next();
    if (dice < 0.02) return deeds.propose(chance, mark, place.slug, place.themes);
    if (dice < 0.1) return this.#free(world.given, (proposal) => deeds.takeStance(chance, proposal));
    if (dice < 0.2) return this.#free(this.#others(world.rated), (comment) => deeds.rate(chance, comment));
    if (dice < 0.24) return this.#free(this.#own(world.proposals), (own) => deeds.reword(chance, mark, own, place.themes));
    if (dice < 0.38) return this.#free(this.#own(world.comments), (own) => deeds.edit(chance, mark, own));
    if (dice < 0.43) return this.#free(this.#own(standing(world)), deeds.withdraw);
    return this.#comment(mark);
  }

  /** On one of the few that are read, or on what others proposed; or to others. Nobody answers herself: whose words are built on is then clear. */
  #comment(mark: string): Deed {
    const chance = this.#chance;
    const answered =
      chance.next() < 0.45 ? chance.of(chance.next() < 0.5 ? this.world.comments : this.world.comments.slice(-newest)) : undefined;
    if (answered && answered.author !== this.number) return deeds.comment(chance, mark, answered.proposal, answered.id);
    const proposed = chance.next() < 0.3 ? chance.of(this.world.proposals)?.id : undefined;
    return deeds.comment(chance, mark, proposed ?? chance.of(this.world.given) ?? '', null);
  }

  #decision(): Deed | null {
    const { hidden } = this.world;
    const chance = this.#chance;
    const mark = `decision ${(this.#turn += 1)}`;
    if (chance.next() < 0.6) return null;
    if (chance.next() < 0.4) return this.#free([...hidden], (comment) => deeds.restore(chance, mark, comment));
    const shown = standing(this.world).filter(({ id }) => !hidden.has(id));
    return this.#free(this.#others(shown), (comment) => deeds.hide(chance, mark, comment));
  }

  #own(known: readonly { id: string; author: number }[]): string[] {
    return known.filter(({ author }) => author === this.number).map(({ id }) => id);
  }

  #others(known: readonly { id: string; author: number }[]): string[] {
    return known.filter(({ author }) => author !== this.number).map(({ id }) => id);
  }

  /** A deed about one of some, of which nothing is in the air. */
  #free(ids: readonly string[], deed: (id: string) => Deed): Deed | null {
    const id = this.#chance.of(ids.filter((one) => !this.#inTheAir.has(one)));
    return id ? deed(id) : null;
  }
}

/** Comments that may be hidden or taken back: those that everyone rates are let be. */
const standing = ({ comments, rated, withdrawn }: World) => comments.slice(rated.length).filter(({ id }) => !withdrawn.has(id));
