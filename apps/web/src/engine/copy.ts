import { Store } from './store.js';

/** An answer with it is a copy from this device, and says in words from when. */
export const copyHeader = 'x-copy';

/** When the page that is shown was read, in words, if it is a copy; else ''. */
export const copied = new Store('');
