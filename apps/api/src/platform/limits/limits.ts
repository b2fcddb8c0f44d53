import { AppError } from '#platform/errors.js';
import { isId } from '#platform/texts.js';
import { Counter } from './counter.js';
import type { Places } from './place.js';
import { Recent } from './recent.js';
import { ruleOf, type Rules } from './rules.js';
import type { Tasks } from './task.js';

/** A change that somebody asks for; `personId` is null for somebody without a visit. */
export type Asking = {
  readonly operation: string;
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly personId: string | null;
  /** The proof of work that came with the request. */
  readonly proof: string | null;
};

/** What is tried: a receipt or a sign-in, by what is found with it, which must tell nothing by itself (a keyed hash). */
export type Trying = {
  readonly what: 'receipt' | 'sign-in';
  readonly subject: string;
  readonly proof: string | null;
  /** Somebody with a visit: she is nobody out of a crowd, and brings no proof of work. */
  readonly isKnown?: boolean;
};

const anyone = 'anyone';

/**
 * How often something may be done: by person, by consultation, by what is tried. Never by address, which is not looked
 * at: a whole shelter shares one. Refuses with TOO_MANY_REQUESTS, and tells how long to wait and how to go on at once.
 */
export class Limits {
  readonly #count: { readonly [Rule in keyof Rules]: Counter };
  /** Keys of what was let in: to send the same again is no second contribution. */
  readonly #letIn = new Recent();
  /** Who was asked to wait, and until when. */
  readonly #waiting = new Recent();

  constructor(
    rules: Rules,
    private readonly tasks: Tasks,
    private readonly places: Places,
  ) {
    this.#count = Object.fromEntries(Object.entries(rules).map(([name, windows]) => [name, new Counter(windows)])) as never;
  }

  /** To be asked before a change is made. */
  async act(asking: Asking): Promise<void> {
    const { key, personId } = asking;
    // What has no proper key is refused right after this.
    if (!isId(key)) return;
    if (this.#letIn.has(key)) return this.#take('repeat', key);

    if (personId === null) await this.#letStrangerIn(asking);
    else await this.#letPersonIn(personId, asking.operation);
    this.#letIn.note(key, 0);
  }

  /** Makes an attempt at a receipt or a sign-in. `attempt` gives null, or refuses, when it failed; success is not counted. */
  async attempt<Found>({ what, subject, proof, isKnown = false }: Trying, attempt: () => Promise<Found | null>): Promise<Found | null> {
    const tried = `${what} ${subject}`;
    const wait = isKnown ? 0 : await this.#count.failures.wait(anyone);
    if (wait > 0 && !this.tasks.accept(proof)) await this.#afterWaiting(tried, anyone, wait);
    await this.#take('attempt', tried);

    const found = await attempt().catch(async (refusal: unknown) => {
      await this.#count.failures.take(anyone);
      throw refusal;
    });
    if (found === null) await this.#count.failures.take(anyone);
    else await this.#count.attempt.giveBack(tried);
    return found;
  }

  async #letPersonIn(personId: string, operation: string): Promise<void> {
    await this.#take('anything', personId);
    const rule = ruleOf[operation];
    if (rule) await this.#take(rule, personId);
  }

  async #letStrangerIn({ body, key, proof }: Asking): Promise<void> {
    const place = await this.places.of(body);
    const wait = await this.#count.strangers.take(place);
    if (wait === 0) return;
    if (this.tasks.accept(proof)) return this.#take('proved', place);
    await this.#afterWaiting(key, place, wait);
  }

  /** Without a proof: who was asked to wait, did, and comes back, is let in by a share that nobody else can use up. */
  async #afterWaiting(who: string, place: string, wait: number): Promise<void> {
    if (!this.#waiting.isPast(who)) {
      this.#waiting.note(who, wait);
      throw tooMany({ waitSeconds: wait, task: this.tasks.make() });
    }
    const more = await this.#count.waited.take(place);
    if (more > 0) throw tooMany({ waitSeconds: more, task: this.tasks.make() });
    this.#waiting.forget(who);
  }

  async #take(rule: keyof Rules, key: string): Promise<void> {
    const waitSeconds = await this.#count[rule].take(key);
    if (waitSeconds > 0) throw tooMany({ waitSeconds, ...(rule === 'hiding' ? { fault: 'SECOND_PERSON' } : {}) });
  }
}

function tooMany(details: { waitSeconds: number; task?: string; fault?: string }): AppError {
  return new AppError('TOO_MANY_REQUESTS', details);
}
