import type { ComponentType } from 'react';
import type { LiveEvent } from '@baraza/shared/live';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { ActionAnswer, Form, Keeping, PageContext, PageProps, PageRoom, ShellProps } from './page.js';
import type { PageState } from './state.js';
import type { Messages } from './words/say.js';

/** A page's parts, whatever its data: what its server half loads is given back to its own view and to nothing else. */
export type AnyView = { readonly Page: ComponentType<PageProps<never>> };
/** The data after an event; the same object when it changes nothing; 'reload' when only the server can tell. An event may already be in the data. */
export type AnyLive = { readonly live: (data: never, event: LiveEvent) => unknown };
export type AnyServerPage = {
  readonly load: (context: PageContext) => Promise<unknown>;
  readonly title: (data: never, context: PageContext) => string;
  readonly description?: (data: never, context: PageContext) => string;
  readonly action?: (context: PageContext, form: Form) => Promise<ActionAnswer>;
  readonly room?: (data: never) => PageRoom;
  readonly kept?: Keeping;
  readonly isPrivate?: boolean;
  readonly isEmpty?: boolean;
};

/** One address of the site, in the browser and on the server. */
export type Route = {
  readonly id: string;
  /** `/:language/p/:id`: a name stands for one part of the path. */
  readonly pattern: string;
  readonly view: () => Promise<AnyView>;
  readonly live?: () => Promise<AnyLive>;
  /** Search engines may list it. */
  readonly isIndexed?: boolean;
  /** The words that come with it, beside those that every page says; on the pages most people read these are fewer than `others`. */
  readonly says?: 'most' | 'lists';
};

export type Shell = ComponentType<ShellProps>;

/** What the engine is given: it knows no page by itself. */
export type Site = {
  readonly routes: readonly Route[];
  /** Shown when a page refuses. */
  readonly refused: () => Promise<AnyView>;
  readonly Shell: Shell;
};

type Fetched = () => Promise<{ readonly default: Messages }>;

/**
 * The words of the interface, by language: those of every page and of a proposal, those of the pages that lead to it, those one
 * writes with on them, and those of all other pages, with the two former among them.
 */
export type Words = Readonly<Record<InterfaceLanguage, Readonly<Record<'most' | 'lists' | 'writing' | 'others', Fetched>>>>;

/** The running page, as what listens for it knows it. */
export type Tuned = {
  readonly state: () => PageState;
  /** The live half of the page that is shown. */
  readonly live: () => Promise<AnyLive | undefined>;
  readonly change: (data: unknown) => void;
  /** Reads the page from the server again; false when that did not work. */
  readonly refresh: () => Promise<boolean>;
  /** What shows one of these ids may not be kept, neither in memory nor on the device. */
  readonly gone: (ids: readonly string[]) => void;
};
export type Tuner = { readonly tune: () => void; readonly end: () => void };

/** In the browser: beside the pages, all else that is fetched only when it is needed. */
export type ClientSite = Omit<Site, 'routes'> & {
  readonly routeOf: (page: string) => Promise<Route | undefined>;
  readonly words: Words;
  readonly tuner: () => Promise<{ readonly Tuner: new (page: Tuned) => Tuner }>;
};
