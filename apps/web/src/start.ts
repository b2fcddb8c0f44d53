import { hydrate } from './engine/client/hydrate.js';
import type { ClientSite } from './engine/route.js';
import { Shell } from './shell/Shell.js';
import { trustOurIcons } from './trust.js';

/** Makes the page run. Addresses and words are given to it: they are in the small file that comes first. */
export async function start(site: Omit<ClientSite, 'Shell'>): Promise<void> {
  trustOurIcons();
  await hydrate({ ...site, Shell });
}
