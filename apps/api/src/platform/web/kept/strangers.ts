import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageAnswer, PageRequest, WebApp, WebAssets } from '@baraza/shared/web';
import { pageHeaders } from '../headers.js';
import { KeptAnswer } from './answer.js';
import { encodingFor, hasAlready } from '../encoding.js';
import type { KeptPages } from './kept-pages.js';
import { type Sight, sightOf } from './sight.js';

/** A browser may keep it too, and asks each time whether it still holds. */
const forStrangers = { 'cache-control': 'no-cache', vary: 'accept, accept-encoding, accept-language, cookie' };

/** How those are answered who bring no sign of who they are. */
export class Strangers {
  readonly #headers: Readonly<Record<string, Readonly<Record<string, string>>>>;

  constructor(
    private readonly app: WebApp,
    private readonly assets: WebAssets,
    private readonly pages: KeptPages,
    /** Asks the schema as nobody in particular. */
    private readonly ask: PageRequest['ask'],
  ) {
    this.#headers = {
      http: { ...pageHeaders(app.styles, false), ...forStrangers },
      https: { ...pageHeaders(app.styles, true), ...forStrangers },
    };
  }

  /**
   * Answers with what is kept, before anything else looks at a request. No right hangs on it: what is kept is what anyone
   * may read, and whoever brings a sign of who she is goes on to the page itself.
   */
  readonly answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const sight = sightOf(request);
    // When nobody can tell how things stand, the page itself says what is the matter.
    const kept = sight && (await this.pages.find(sight).catch(() => null));
    return kept ? this.#send(kept, request, reply) : undefined;
  };

  /** Makes a page from its address alone, for all who wait for it, and sends it. False: no stranger asked for it, or it is not one to be kept. */
  async answerAnew(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const sight = sightOf(request);
    const basis = sight && this.app.basisAt(sight.address);
    if (!basis) return false;
    const made = await this.pages.make(sight, basis, () => this.#page(sight));
    if (made instanceof KeptAnswer) await this.#send(made, request, reply);
    else
      void reply
        .headers(this.#headers[request.protocol] ?? {})
        .status(made.status)
        .type(made.type)
        .send(made.body);
    return true;
  }

  /** Sends a kept answer, or tells that the browser has it already. */
  async #send(answer: KeptAnswer, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    void reply.headers(this.#headers[request.protocol] ?? {}).header('etag', answer.tag);
    if (hasAlready(answer.tag, request.headers['if-none-match'])) return reply.status(304).send();

    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    return reply.type(answer.type).send(await answer.bytes(encoding));
  }

  #page({ address, wants }: Sight): Promise<PageAnswer> {
    const request = { method: 'GET', url: address, form: {}, wants, acceptLanguage: '', isPersonal: false, ask: this.ask } as const;
    return this.app.answer(request, this.assets);
  }
}
