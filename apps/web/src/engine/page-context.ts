import { createContext, useContext } from 'react';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { Post } from './sending.js';

/** What a page can do beyond links and forms; nothing of it works before the page runs. */
export type Acts = {
  /** Reads the page anew from the server; what is typed stays, and nothing jumps. */
  readonly refresh: () => Promise<void>;
  /** Goes to an address as if a link had been followed. */
  readonly go: (address: string) => Promise<void>;
  readonly post: Post;
  /** Fetches the words that are said where one writes; they may lack on a page that is only read. */
  readonly learn: () => Promise<void>;
};

export type Here = Acts & {
  readonly language: InterfaceLanguage;
  /** Path and query of this page. */
  readonly path: string;
};

const notYet = () => Promise.reject(new Error('the page does not run yet'));

/** On the server, and until the script runs. */
export const noActs: Acts = { refresh: notYet, go: notYet, post: notYet, learn: notYet };

export const PageContext = createContext<Here>({ ...noActs, language: 'en', path: '/en' });

/** Where we are, and how to move on. */
export function usePage(): Omit<Here, 'post'> {
  return useContext(PageContext);
}
