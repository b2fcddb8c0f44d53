import '@fastify/cookie';
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type InterfaceLanguage, negotiate } from '@baraza/shared/languages';
import { proofHeader } from '@baraza/shared/task';
import type { Ask } from '@baraza/shared/web';
import { Asker } from './ask.js';
import { type Context, type Keeping, type VisitCookie, visitorContext } from './context.js';
import { Loaders } from './loaders.js';

/** Finds who a visit's token stands for. */
export type FindActor = (token: string | null) => Promise<unknown>;

/** The cookie of a visit. Over TLS its name pins it to this host; the token in it is opaque. */
const cookieName = (isSecure: boolean) => (isSecure ? '__Host-visit' : 'visit');

export function visitToken(request: FastifyRequest): string | null {
  return request.cookies[cookieName(request.protocol === 'https')] ?? null;
}

/** By it a page can tell whether another page was made for the same visit, and nothing else; null for a request without a visit. */
export function visitSign(request: FastifyRequest): string | null {
  const token = visitToken(request);
  return token && createHash('sha256').update(`sign ${token}`).digest('base64url').slice(0, 8);
}

/** The token in a bare header: of a socket's first request, which does not tell whether it came over TLS. */
export function tokenIn(header = ''): string | null {
  const cookies = new Map(
    header.split(';').map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]),
  );
  return cookies.get(cookieName(true)) ?? cookies.get(cookieName(false)) ?? null;
}

function proofIn({ headers }: FastifyRequest): string | null {
  const proof = headers[proofHeader];
  return typeof proof === 'string' ? proof : null;
}

/** Where a request comes in: its language, its visit, its loaders. */
export class Door {
  constructor(
    private readonly asker: Asker,
    private readonly findActor: FindActor,
    /** The address people type; when it is not told, the one a request came to. */
    private readonly publicUrl: string | undefined,
  ) {}

  context(
    request: FastifyRequest,
    reply: FastifyReply,
    language: InterfaceLanguage = negotiate(request.headers['accept-language'] ?? ''),
  ): Context {
    let token = visitToken(request);
    let actor: Promise<unknown> | undefined;
    const become = (next: string | null) => {
      token = next;
      actor = undefined;
    };
    const cookie: VisitCookie = {
      get token() {
        return token;
      },
      give(next, keeping) {
        setCookie(request, reply, next, keeping);
        become(next);
      },
      take() {
        clearCookie(request, reply);
        become(null);
      },
    };
    const origin = this.publicUrl ?? `${request.protocol}://${request.host}`;
    return { language, loaders: new Loaders(), cookie, origin, proof: proofIn(request), actor: () => (actor ??= this.findActor(token)) };
  }

  /** Lets a page ask, as the one who asked for the page. One visit serves the whole request; nothing read for one question is kept for the next. */
  ask(request: FastifyRequest, reply: FastifyReply): (language: InterfaceLanguage) => Ask {
    return (language) => {
      const context = this.context(request, reply, language);
      return (question, variables) =>
        this.asker.ask(question.text, variables as Record<string, unknown>, { ...context, loaders: new Loaders() });
    };
  }

  /** Lets a page ask as nobody in particular: nothing of any request gets into what it is told. */
  readonly askAsStranger = (language: InterfaceLanguage): Ask => {
    return (question, variables) => this.asker.ask(question.text, variables as Record<string, unknown>, visitorContext(language));
  };
}

function setCookie(request: FastifyRequest, reply: FastifyReply, token: string, { days, isStrict }: Keeping): void {
  const secure = request.protocol === 'https';
  const sameSite = isStrict ? 'strict' : 'lax';
  const maxAge = days === undefined ? {} : { maxAge: days * 86_400 };
  void reply.setCookie(cookieName(secure), token, { path: '/', httpOnly: true, sameSite, secure, ...maxAge });
}

function clearCookie(request: FastifyRequest, reply: FastifyReply): void {
  const secure = request.protocol === 'https';
  void reply.clearCookie(cookieName(secure), { path: '/', httpOnly: true, sameSite: 'lax', secure });
}
