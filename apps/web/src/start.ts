import { hydrate } from './engine/client/hydrate.js';
import type { ClientSite } from './engine/route.js';
import { Shell } from './shell/Shell.js';

/** Makes the page run. Addresses and words are given to it: they are in the small file that comes first. */
export const start = (site: Omit<ClientSite, 'Shell'>): Promise<void> => hydrate({ ...site, Shell });
