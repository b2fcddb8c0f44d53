import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { Loaders } from './loaders.js';

/** How a browser keeps the cookie. `days`: also when it is closed. `isStrict`: not even sent when a link elsewhere leads here. */
export type Keeping = { readonly days?: number; readonly isStrict?: boolean };

/** The visit cookie of a request: what came, and what the answer will set. */
export type VisitCookie = {
  readonly token: string | null;
  readonly give: (token: string, keeping: Keeping) => void;
  readonly take: () => void;
};

/** What every resolver of one request shares. */
export type Context = {
  readonly language: InterfaceLanguage;
  readonly loaders: Loaders<Context>;
  readonly cookie: VisitCookie;
  /** Where people open this installation, as `https://host`: passkeys belong to an address. */
  readonly origin: string;
  /** The proof of work that came with the request. */
  readonly proof: string | null;
  /** Who is asking; found once, at the first question that needs it. Typed by the visits feature. */
  readonly actor: () => Promise<unknown>;
  /** Asked in the name of nobody in particular who is a member of this consultation (its internal id): for what all members get alike. */
  readonly memberOf?: string;
};

const noCookie: VisitCookie = { token: null, give: () => undefined, take: () => undefined };

const nobody = Promise.resolve(null);

/** How somebody without a visit asks: what this context sees, everyone may see. */
export function visitorContext(language: InterfaceLanguage): Context {
  return {
    language,
    loaders: new Loaders(),
    cookie: noCookie,
    origin: 'http://localhost',
    proof: null,
    actor: () => nobody,
  };
}

/** How any member of a consultation asks: what this context sees, each of them may see. */
export function memberContext(language: InterfaceLanguage, consultationId: string): Context {
  return { ...visitorContext(language), memberOf: consultationId };
}

export function contextOf(host: ExecutionContext): Context {
  return host.getArgByIndex(2);
}

/** The context of the request, as a parameter. */
export const Asked = createParamDecorator((_: unknown, host: ExecutionContext) => contextOf(host));
