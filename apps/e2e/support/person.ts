import { setTimeout as sleep } from 'node:timers/promises';

const longestAnswer = 8_000;
/** Refusals that pass by themselves: the same may be asked again. */
const passing = new Set(['UNAVAILABLE']);

export type Answer<Data> = {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
};

/** Somebody who asks GraphQL from a device of her own, over HTTP, as any client would; it may know several addresses of the service. */
export class Person {
  #cookie: string | undefined;
  readonly #addresses: readonly string[];
  #turn = 0;
  #unanswered = '';

  constructor(...addresses: readonly string[]) {
    this.#addresses = addresses;
  }

  /** What she is known by; empty while nobody knows her. */
  get cookie(): string {
    return this.#cookie ?? '';
  }

  /** Why she was not answered the last time that she was not. */
  get unanswered(): string {
    return this.#unanswered;
  }

  /** Asks the very same thing, again and again, until it is answered; gives up at the deadline. */
  async insist<Data>(query: string, variables: Readonly<Record<string, unknown>>, deadline: number): Promise<Data> {
    for (;;) {
      const answer = await this.ask<Data>(query, variables);
      const code = answer?.errors?.[0]?.extensions.code;
      if (answer && !code) return answer.data;
      if (code) throw new Error(`refused with ${code}`);
      if (Date.now() > deadline) throw new Error(`no answer came in time: ${this.#unanswered}`);
      await sleep(50);
    }
  }

  /** Asks once. Null where nobody answered, or only that it has to be asked again; the next time she turns to the next address. */
  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer<Data> | null> {
    const answer = await this.#send<Data>(JSON.stringify({ query, variables })).catch((fault: unknown) => String(fault));
    const code = typeof answer === 'string' ? answer : answer.errors?.[0]?.extensions.code;
    if (typeof answer !== 'string' && !passing.has(code ?? '')) return answer;
    this.#unanswered = code ?? '';
    this.#turn += 1;
    return null;
  }

  async #send<Data>(body: string): Promise<Answer<Data>> {
    const address = this.#addresses[this.#turn % this.#addresses.length] ?? '';
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', origin: address, ...(this.#cookie ? { cookie: this.#cookie } : {}) },
      signal: AbortSignal.timeout(longestAnswer),
    });
    // The head of an answer may arrive though its body is lost: the visit in it counts.
    const [set] = response.headers.getSetCookie();
    if (set) this.#cookie = set.split(';')[0];
    const answer = (await response.json()) as Partial<Answer<Data>>;
    // A server that is about to end answers too, but not to this.
    if (answer.data === undefined && !answer.errors) throw new Error(`answered with ${response.status}`);
    return answer as Answer<Data>;
  }
}
