import type { Basis, PageAnswer } from '@baraza/shared/web';
import { KeptAnswer } from './answer.js';
import { Look, type ReadVersions } from './look.js';
import { Shared } from './shared.js';
import { Store } from './store.js';
import type { Sight } from './sight.js';

/** How a page is made for a stranger. */
export type Make = () => Promise<PageAnswer>;

/** What came of making a page: kept, or not one to be kept (a refusal, something only members see, an address asked for once). */
export type Made = KeptAnswer | PageAnswer;

type Entry = { readonly basis: Basis; readonly answer: KeptAnswer; readonly size: number; readonly group: string };

/** What any change may change. */
const ofAll = 'all';

/** Addresses that somebody asked for once, which are kept at the second time: addresses can be made up without end. */
const knocksMost = 2000;

/**
 * The pages strangers read, kept until what they rest on changes. The one rule: who asks after a change was answered never
 * gets what was there before it. So each answer is compared with how things stand at a moment after it was asked for.
 */
export class KeptPages {
  readonly #store: Store<Entry>;
  readonly #look: Look;
  readonly #making = new Map<string, Shared<Made>>();
  readonly #knocked = new Set<string>();
  readonly #keepsAny: boolean;

  constructor(readVersions: ReadVersions, bytesMost: number) {
    this.#look = new Look(readVersions);
    this.#store = new Store(bytesMost);
    this.#keepsAny = bytesMost > 0;
  }

  get bytes(): number {
    return this.#store.bytes;
  }

  /** How many sights are kept, or being made. */
  get count(): number {
    return this.#store.count + this.#making.size;
  }

  /** What is kept of a sight, if it still holds; null at once where nothing is. */
  find(sight: Sight): Promise<KeptAnswer | null> | null {
    const name = nameIn(sight);
    const entry = this.#store.get(name);
    return entry ? this.#compared(name, entry) : null;
  }

  async #compared(name: string, entry: Entry): Promise<KeptAnswer | null> {
    const version = await this.#look.at(entry.basis);
    if (version?.mark === entry.answer.version.mark) return entry.answer;
    this.#letGo(name);
    return null;
  }

  /** Something changed in a consultation, by its internal id: what was kept of it is out of memory at once. */
  forget(consultationId: string): void {
    for (const group of [consultationId, ofAll]) for (const name of this.#store.namesIn(group)) this.#letGo(name);
  }

  /** Whoever asks for it next has it kept again. */
  #letGo(name: string): void {
    this.#store.delete(name);
    this.#knock(name);
  }

  /** Makes a sight anew, once for all who wait for it. */
  async make(sight: Sight, basis: Basis, make: Make): Promise<Made> {
    const name = nameIn(sight);
    const making = this.#making.get(name) ?? new Shared<Made>();
    this.#making.set(name, making);
    try {
      return await making.ask(() => this.#makeOnce(name, basis, make));
    } finally {
      if (making.isLeft) this.#making.delete(name);
    }
  }

  async #makeOnce(name: string, basis: Basis, make: Make): Promise<Made> {
    // Read before the page is: what changes in between is in the page and not in its version, and makes it anew.
    // When nobody can tell how things stand, nothing is kept, and the page itself says what is the matter.
    const version = await this.#look.at(basis).catch(() => undefined);
    const page = await make();
    if (!version || page.status !== 200 || page.isPrivate || !this.#isWorthKeeping(name)) return page;
    const answer = new KeptAnswer(page, version);
    this.#store.set(name, { basis, answer, size: answer.size, group: version.within ?? ofAll });
    return answer;
  }

  #isWorthKeeping(name: string): boolean {
    if (!this.#keepsAny) return false;
    if (!name.includes('?') || this.#store.get(name) || this.#knocked.delete(name)) return true;
    this.#knock(name);
    return false;
  }

  #knock(name: string): void {
    if (this.#knocked.size >= knocksMost) this.#knocked.clear();
    if (name.includes('?')) this.#knocked.add(name);
  }
}

const nameIn = ({ wants, address }: Sight): string => `${wants} ${address}`;
