import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the line does with something that is sent over it. */
type Deed =
  /** It never arrives. */
  | 'cut'
  /** It arrives nowhere and nothing answers, as long as nobody hangs up. */
  | 'hang'
  /** It arrives when it is let through, unless the browser hung up before. */
  | 'late'
  /** The head of the answer comes at once, the rest when it is let through. */
  | 'slow'
  /** The server fails over it. */
  | 'fail'
  | 'pass';

/** A line between a browser and a server, at an address of its own: as bad as a test wants it, for what it wants. */
export class Line {
  /** What is done with each request; all pass until a test says otherwise. */
  does: (method: string, path: string) => Deed = () => 'pass';
  /** What the server says, as it comes out of the line. */
  says: (text: string) => string = (text) => text;
  /** All that was sent over it, to be looked at: `POST /en/leave`. */
  readonly sent: string[] = [];
  #letThrough: () => void = () => {};
  #through = Promise.resolve();
  readonly #hanging = new Set<ServerResponse>();

  private constructor(
    private readonly server: Server,
    private readonly to: string,
  ) {}

  static async to(address: string): Promise<Line> {
    const server = createServer((asked, answer) => void line.#carry(asked, answer).catch(() => answer.destroy()));
    const line = new Line(server, address);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return line;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on the site is of a version that is newer in name: worker, script and pages. */
  renew(): void {
    this.says = (text) => {
      const [, build] = /frames-([0-9a-f]{8})/.exec(text) ?? [];
      const renamed = build ? text.replaceAll(build, '00000000') : text;
      return renamed.replaceAll(/entry-client-[\w-]+\.js/g, '$&?newer');
    };
  }

  /** From now on what is late or slow has to be let through. */
  hold(): void {
    this.#through = new Promise((resolve) => (this.#letThrough = resolve));
  }

  letThrough(): void {
    this.#letThrough();
  }

  /** Hangs up on all that hangs. */
  hangUp(): void {
    for (const answer of this.#hanging) answer.destroy();
    this.#hanging.clear();
  }

  async close(): Promise<void> {
    this.#letThrough();
    this.server.close();
    this.server.closeAllConnections();
  }

  async #carry(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = asked;
    this.sent.push(`${method} ${url}`);
    const deed = this.does(method, url);
    if (deed === 'cut') return void answer.destroy();
    if (deed === 'hang') return void this.#hanging.add(answer);
    if (deed === 'fail') return void answer.writeHead(500, { 'content-type': 'application/json' }).end('{"sorry":"INTERNAL"}');

    if (deed === 'late') await this.#through;
    if (answer.destroyed) return;

    // Whole, and not only whether it is what the browser has: it may say something else than the server.
    const { 'if-none-match': ___, ...told } = headers;
    const passed = request(this.to + url, { method, headers: { ...told, 'accept-encoding': 'identity' } });
    asked.pipe(passed);
    const [heard] = (await once(passed, 'response')) as [IncomingMessage];
    const { 'content-length': _, 'transfer-encoding': __, ...kept } = heard.headers;
    answer.writeHead(heard.statusCode ?? 500, kept);
    answer.flushHeaders();
    const parts: Buffer[] = [];
    for await (const part of heard) parts.push(part as Buffer);
    if (deed === 'slow') await this.#through;
    const bytes = Buffer.concat(parts);
    answer.end(/html|javascript|json/.test(String(kept['content-type'])) ? this.says(bytes.toString()) : bytes);
  }
}
