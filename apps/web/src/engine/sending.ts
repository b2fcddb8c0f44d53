import type { Returned } from './page.js';

/** Fields of a form; several values make the field come several times. */
export type Fields = FormData | Readonly<Record<string, string | readonly string[]>>;

/** What became of something sent. `words` say it to the person, in her language. */
export type Sent =
  | { readonly kind: 'done'; readonly goTo: string }
  | { readonly kind: 'refused'; readonly returned: Returned; readonly words: string }
  | { readonly kind: 'offline'; readonly words: string }
  /** Nothing got through; it waits on the device and is sent by itself. */
  | { readonly kind: 'waits'; readonly words: string };

export type Post = (address: string, fields: Fields) => Promise<Sent>;
