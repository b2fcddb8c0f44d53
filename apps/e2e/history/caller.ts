import type { Outcome } from './ledger.js';

const longestAnswer = 8_000;
/** Refusals that pass by themselves: nothing was done, and the same may be asked again. */
const passing = new Set(['UNAVAILABLE', 'INTERNAL', 'TOO_MANY_REQUESTS']);

type Answer = {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly fault?: string } }[];
};

/** A device that knows several addresses of the service and goes to the next when one does not answer. */
export class Caller {
  #cookie: string | undefined;
  #turn = 0;

  constructor(private readonly addresses: () => readonly string[]) {}

  /** The next address from now on. */
  turnTo(place: number): void {
    this.#turn = place;
  }

  /** Sends something once. `unknown`: no answer came, or one that says to try again. */
  async send(query: string, input: Readonly<Record<string, unknown>>): Promise<Outcome> {
    const answer = await this.ask(query, { input });
    const [error] = answer?.errors ?? [];
    if (!answer || (error && passing.has(error.extensions.code))) return { is: 'unknown' };
    if (error) return { is: 'refused', code: error.extensions.code };
    const [result] = Object.values(answer.data ?? {});
    const id = (result as { id?: string } | null)?.id;
    return { is: 'acknowledged', id: id ?? '' };
  }

  /** Null where nobody answered; the next time another address is asked. */
  async ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer | null> {
    try {
      const response = await this.#fetch('/graphql', {
        method: 'POST',
        body: JSON.stringify({ query, variables }),
        headers: { 'content-type': 'application/json' },
      });
      return (await response.json()) as Answer;
    } catch {
      this.#turn += 1;
      return null;
    }
  }

  /** A page as the running page reads it. */
  async page<State>(path: string): Promise<State | null> {
    try {
      const response = await this.#fetch(path, { headers: { accept: 'application/json' } });
      return response.ok ? ((await response.json()) as State) : null;
    } catch {
      this.#turn += 1;
      return null;
    }
  }

  async #fetch(path: string, { headers, ...init }: RequestInit & { headers: Record<string, string> }): Promise<Response> {
    const addresses = this.addresses();
    const address = addresses[this.#turn % addresses.length] ?? '';
    const response = await fetch(address + path, {
      ...init,
      headers: { ...headers, origin: address, ...(this.#cookie ? { cookie: this.#cookie } : {}) },
      signal: AbortSignal.timeout(longestAnswer),
    });
    // The head of an answer may arrive though its body is lost: the visit in it counts.
    const [set] = response.headers.getSetCookie();
    if (set) this.#cookie = set.split(';')[0];
    return response;
  }
}
