import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Rules } from '../../api/src/platform/limits/rules.js';
import { roomy } from '../../api/test/roomy.js';
import { quietPort } from './port.js';

/** What the server tells of itself: its address, and the paths by which the demo's staff and the first administrator come in, once each. */
type Told = {
  readonly address: string;
  readonly comeIn: { readonly facilitator: string; readonly organizer: string };
  readonly firstAdministrator: string | null;
};

const program = fileURLToPath(new URL('./run-server.mjs', import.meta.url));
const longestStart = 90_000;
const longestStop = 10_000;

/** The compiled application as a process of its own, which can be killed and comes back at the same address. */
export class Server {
  #child: ChildProcessWithoutNullStreams | null = null;
  #told: Told | null = null;
  #said: string[] = [];

  private constructor(
    private readonly databaseUrl: string,
    private readonly port: number,
    private readonly limits: Rules,
    private readonly isQuiet: boolean,
  ) {}

  /** Several servers may be started on one database. `isQuiet`: where it is to be expected that it complains. */
  static async start(databaseUrl: string, limits: Rules = roomy, isQuiet = false): Promise<Server> {
    const server = new Server(databaseUrl, await quietPort(), limits, isQuiet);
    await server.restart();
    return server;
  }

  /** One more, at another address, on the same database. */
  another(): Promise<Server> {
    return Server.start(this.databaseUrl);
  }

  get address(): string {
    return this.#known.address;
  }

  get comeIn(): Told['comeIn'] {
    return this.#known.comeIn;
  }

  /** All it wrote on the terminal since it was first started: its log. */
  get said(): string {
    return this.#said.join('');
  }

  get firstAdministrator(): string {
    return this.#known.firstAdministrator ?? '';
  }

  /** Starts it again where it was, once it has been stopped or killed. */
  async restart(): Promise<void> {
    const settings = {
      databaseUrl: this.databaseUrl,
      host: '127.0.0.1',
      port: this.port,
      secret: 'a secret for journeys, of more than 32 characters',
      demo: true,
      limits: this.limits,
    };
    const { NODE_OPTIONS: _, ...environment } = process.env;
    const child = spawn(process.execPath, ['--enable-source-maps', program], {
      env: { ...environment, NODE_ENV: 'production', BARAZA_SETTINGS: JSON.stringify(settings) },
    });
    this.#child = child;
    child.stdout.setEncoding('utf8').on('data', (words: string) => this.#said.push(words));
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      this.#said.push(words);
      if (!this.isQuiet) console.log('SERVER', words);
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), longestStart);
    const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), once(child, 'exit').then(() => [''])]);
    clearTimeout(timer);
    if (!line) throw new Error(`the server did not start:\n${this.said}`);
    this.#told = JSON.parse(String(line)) as Told;
  }

  /** Ends it as an operator would; it may finish what it is doing. */
  async stop(): Promise<void> {
    const timer = setTimeout(() => this.#child?.kill('SIGKILL'), longestStop);
    await this.#end('SIGTERM');
    clearTimeout(timer);
  }

  /** It answers nothing and hears nothing, as on a machine that is out of breath, and goes on as if nothing had been. */
  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  /** Ends it as a fault would: at once, in the middle of anything. */
  kill9(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  get #known(): Told {
    if (!this.#told) throw new Error('the server was never started');
    return this.#told;
  }
}
