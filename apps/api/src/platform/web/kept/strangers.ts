import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import type { PageAnswer, PageRequest, WebApp, WebAssets } from '@baraza/shared/web';
import { guardedPageHeaders } from '../headers.js';
import type { KeptAnswer } from './answer.js';
import { encodingFor, hasAlready } from '../encoding.js';
import type { KeptPages, Made } from './kept-pages.js';
import { type Sight, sightOf } from './sight.js';

/** A browser may keep it too, and asks each time whether it still holds. */
const forStrangers = { 'cache-control': 'no-cache', vary: 'accept, accept-encoding, accept-language, cookie' };

type Protocol = 'http' | 'https';

/** A proxy may say anything. */
const protocolOf = ({ protocol }: FastifyRequest): Protocol => (protocol === 'https' ? 'https' : 'http');

/** How those are answered who bring no sign of who they are. */
export class Strangers {
  /** Each name followed by its value: nothing is left to be done with them. */
  readonly #written: Readonly<Record<Protocol, readonly string[]>>;

  constructor(
    private readonly app: WebApp,
    private readonly assets: WebAssets,
    private readonly pages: KeptPages,
    /** Asks the schema as nobody in particular. */
    private readonly ask: PageRequest['ask'],
  ) {
    const written = (isSecure: boolean) => Object.entries({ ...guardedPageHeaders(app.styles, isSecure), ...forStrangers }).flat();
    this.#written = { http: written(false), https: written(true) };
  }

  /**
   * Answers with what is kept, before anything else looks at a request. No right hangs on it: what is kept is what anyone
   * may read, and whoever brings a sign of who she is goes on to the page itself.
   */
  readonly answer = (request: FastifyRequest, reply: FastifyReply, goOn: HookHandlerDoneFunction): void => {
    const sight = sightOf(request);
    const found = sight && this.pages.find(sight);
    if (!found) return goOn();
    // When nobody can tell how things stand, the page itself says what is the matter.
    found
      .catch(() => null)
      .then((kept) => (kept ? this.send(kept, request, reply) : goOn()))
      .catch(() => request.raw.destroy());
  };

  /** Makes a page from its address alone, for all who wait for it. Null: no stranger asked for it, or it is not one that is kept. */
  async make(request: FastifyRequest): Promise<Made | null> {
    const sight = sightOf(request);
    const basis = sight && this.app.basisAt(sight.address);
    return basis ? this.pages.make(sight, basis, () => this.#page(sight)) : null;
  }

  /** Sends a kept answer, or tells that the browser has it already: all at once, past all that is done with other answers. */
  send(answer: KeptAnswer, request: FastifyRequest, reply: FastifyReply): void {
    const { raw } = reply.hijack();
    const headers = this.#written[protocolOf(request)].concat('etag', answer.tag);
    if (hasAlready(answer.tag, request.headers['if-none-match'])) return void raw.writeHead(304, headers).end();

    const encoding = encodingFor(request.headers['accept-encoding']);
    const bytes = answer.bytes(encoding);
    headers.push('content-type', answer.type, 'content-length', String(bytes.length));
    if (encoding !== 'identity') headers.push('content-encoding', encoding);
    raw.writeHead(200, headers).end(bytes);
  }

  #page({ address, wants }: Sight): Promise<PageAnswer> {
    const request = { method: 'GET', url: address, form: {}, wants, acceptLanguage: '', visitSign: null, ask: this.ask } as const;
    return this.app.answer(request, this.assets);
  }
}
