import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { freshDatabase } from '../../../tools/jest/database.mjs';
import type { Rules } from '../src/platform/limits/rules.js';
import { roomy } from './roomy.js';
import { build } from '../src/main.js';
import { Demo } from '../src/demo/demo.js';

/** The secret of every installation under test. */
export const testSecret = 'a secret for tests, of more than 32 characters';

/** An answer as a client gets it: data, and the code of the first refusal with its field and fault. */
export type Answer = {
  readonly data: any; // oxlint-disable-line typescript/no-explicit-any -- a test reads whatever it asked for
  readonly refusal: string | undefined;
  readonly details: {
    readonly field?: string;
    readonly fault?: string;
    readonly limit?: number;
    readonly waitSeconds?: number;
    readonly task?: string;
  };
  readonly words: string | undefined;
};

/** Somebody with a device of her own: her cookie stays with her. */
export class Caller {
  cookie: string | undefined;

  constructor(
    private readonly address: string,
    private readonly language: string,
  ) {}

  /** Asks over HTTP, as any client would. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.post('/graphql', JSON.stringify({ query, variables }), { 'content-type': 'application/json' });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: { message: string; extensions: { code: string } }[] };
    const { code, ...details } = errors?.[0]?.extensions ?? { code: undefined };
    return { data, refusal: code, details, words: errors?.[0]?.message };
  }

  async post(path: string, body: string, headers: Record<string, string>): Promise<Response> {
    const response = await fetch(this.address + path, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { origin: this.address, 'accept-language': this.language, ...(this.cookie ? { cookie: this.cookie } : {}), ...headers },
    });
    const [set] = response.headers.getSetCookie();
    if (set) this.cookie = set.startsWith('visit=;') ? undefined : set.split(';')[0];
    return response;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.address + path, {
      redirect: 'manual',
      headers: { 'accept-language': this.language, ...(this.cookie ? { cookie: this.cookie } : {}), ...headers },
    });
  }
}

/** The whole application on a database of its own, with the demo consultation in it. */
export class Api {
  readonly #callers = new Map<string, Caller>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly address: string,
    private readonly database: pg.Pool,
    private readonly drop: () => Promise<void>,
  ) {}

  /** `limits`: where a test is about them; all others may do as much as they like. */
  static async start(limits: Rules = roomy): Promise<Api> {
    const database = await freshDatabase();
    const app = await build({ databaseUrl: database.url, secret: testSecret, limits });
    await app.get(Demo).load();
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const pool = new pg.Pool({ connectionString: database.url, max: 2, allowExitOnIdle: true });
    // The database is dropped with whoever may still be connected: that is no fault.
    pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
    return new Api(app, `http://127.0.0.1:${port}`, pool, database.drop);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.end();
    await this.drop();
  }

  /** Somebody by name; the same name is the same device. */
  as(name: string, language = 'en'): Caller {
    const known = this.#callers.get(name);
    if (known) return known;
    const caller = new Caller(this.address, language);
    this.#callers.set(name, caller);
    return caller;
  }

  /** The demo's facilitator or organizer, come in by her one-time link. */
  async staff(role: 'facilitator' | 'organizer'): Promise<Caller> {
    const caller = this.as(role);
    if (caller.cookie) return caller;
    const links = await this.app.get(Demo).comeIn();
    const { refusal } = await caller.ask('mutation ($input: ComeInInput!) { comeIn(input: $input) { role } }', {
      input: { key: crypto.randomUUID(), token: links[role].split('/').at(-1) },
    });
    if (refusal) throw new Error(`the ${role} was not let in: ${refusal}`);
    return caller;
  }

  /** Asks the database itself, as its owner: what is stored, not what is shown. */
  async rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.database.query(sql, values)).rows as Row[];
  }
}
