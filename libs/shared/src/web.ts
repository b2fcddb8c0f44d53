import type { InterfaceLanguage } from './languages.js';
import type { ErrorCode, ErrorDetails } from './errors.js';

/** A GraphQL document that knows its answer and its variables. */
export type Question<Answer, Variables> = { readonly text: string; readonly types?: (variables: Variables) => Answer };

/** Asks the schema in-process, as the person of this request. Throws a Refused. */
export type Ask = <Answer, Variables>(question: Question<Answer, Variables>, variables: Variables) => Promise<Answer>;

/** What a page catches: the code and details of a refused question. Never holds what a stranger must not see. */
export class Refused extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
  }
}

/** What the HTTP server hands to the pages. */
export type PageRequest = {
  readonly method: 'GET' | 'POST';
  /** Path and query, as in the address line. */
  readonly url: string;
  /** Fields of a posted form; a field that came twice is an array. */
  readonly form: Readonly<Record<string, string | readonly string[]>>;
  /** 'json': the same address asked for as data, by a page that is already running. */
  readonly wants: 'html' | 'json';
  readonly acceptLanguage: string;
  /** A sign of the visit the request carried, which tells nothing of it: its page is nobody else's. Null: it carried none. */
  readonly visitSign: string | null;
  /** The schema, in the language of the page. */
  readonly ask: (language: InterfaceLanguage) => Ask;
};

export type PageAnswer = {
  readonly status: number;
  readonly type: 'text/html; charset=utf-8' | 'application/json; charset=utf-8';
  readonly body: string;
  readonly location?: string;
  /** True when somebody leaves: the browser is told to clear all it keeps of this site. */
  readonly isLeaving?: boolean;
  /** With 429: when the form may be sent again. */
  readonly waitSeconds?: number | undefined;
  /** True for a page that holds something of one person or one moment (a form's key): never kept by anyone. */
  readonly isPrivate: boolean;
};

/** What a page shows to strangers rests on: a consultation (named by itself or by a proposal of it), all that are public, or the product alone. */
export type Basis =
  { readonly of: 'consultation' | 'proposal'; readonly id: string } | { readonly of: 'consultations' } | { readonly of: 'product' };

/** The files of the built browser part, by their public address. */
export type WebAssets = { readonly script: string };

/** What the built pages export to the server. */
export type WebApp = {
  readonly answer: (request: PageRequest, assets: WebAssets) => Promise<PageAnswer>;
  /** The page shown when not even the pages work: no data, no script. */
  readonly sorry: (language: InterfaceLanguage, code: ErrorCode) => string;
  /** Which page stands at a path, by its id; null: none. */
  readonly pageAt: (path: string) => string | null;
  /** What the page at an address (path and query) rests on; null: it is made anew for everyone. */
  readonly basisAt: (address: string) => Basis | null;
  /** All style rules: constant, inlined in every page, allowed by hash. */
  readonly styles: string;
};
