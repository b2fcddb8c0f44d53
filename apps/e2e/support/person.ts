import { setTimeout as sleep } from 'node:timers/promises';

const longestAnswer = 5_000;
/** Refusals that pass by themselves: the same may be asked again. */
const passing = new Set(['UNAVAILABLE']);

type Answer<Data> = {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
};

/** Somebody who asks GraphQL from a device of her own, over HTTP, as any client would. */
export class Person {
  #cookie: string | undefined;

  constructor(private readonly address: string) {}

  /** Asks the very same thing, again and again, until it is answered; gives up at the deadline. */
  async insist<Data>(query: string, variables: Record<string, unknown>, deadline: number): Promise<Data> {
    for (;;) {
      const answer = await this.#ask<Data>(query, variables).catch(() => null);
      const code = answer?.errors?.[0]?.extensions.code;
      if (answer && !code) return answer.data;
      if (code && !passing.has(code)) throw new Error(`refused with ${code}`);
      if (Date.now() > deadline) throw new Error('no answer came in time');
      await sleep(50);
    }
  }

  async #ask<Data>(query: string, variables: Record<string, unknown>): Promise<Answer<Data>> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', origin: this.address, ...(this.#cookie ? { cookie: this.#cookie } : {}) },
      signal: AbortSignal.timeout(longestAnswer),
    });
    // The head of an answer may arrive though its body is lost: the visit in it counts.
    const [set] = response.headers.getSetCookie();
    if (set) this.#cookie = set.split(';')[0];
    return (await response.json()) as Answer<Data>;
  }
}
