import type { PageState } from '../engine/state.js';
import { keepAssets } from './assets.js';
import { dropWhatShows, lookedAt } from './copies.js';
import { flush } from './flush.js';
import { forgetAll, keptBecause, tellKey } from './key.js';
import { takeBack, tellPages } from './outbox.js';
import { openPages, type Told } from './scope.js';

/** What open pages tell the worker, and ask of it. */
type Message = {
  readonly ask?: 'key' | 'waiting';
  readonly flush?: true;
  readonly takeBack?: number;
  /** A page as it now is. */
  readonly keep?: PageState;
  readonly assets?: readonly string[];
  /** Ids of contributions that were hidden or taken back. */
  readonly gone?: readonly string[];
  /** A page was left, and may have been the last. */
  readonly going?: true;
  /** Somebody left, and nothing may stay. */
  readonly wipe?: true;
};

/** Long enough for the next page to come, also over a bad line. */
const grace = 20_000;

export async function heed({ data, source, ports }: Told): Promise<void> {
  const message = (data ?? {}) as Message;
  if (message.wipe) return forgetAll(true);
  if (message.ask === 'key') return tellKey(ports[0] ?? source);
  if (message.assets) await keepAssets(message.assets).catch(() => undefined);
  if (message.keep) await lookedAt(message.keep);
  if (message.gone) await dropWhatShows(message.gone);
  if (message.takeBack !== undefined) await takeBack(message.takeBack);
  if (message.ask === 'waiting' || message.takeBack !== undefined) await tellPages();
  if (message.flush) await flush();
  if (message.going) await tidyAfterLast();
}

/** With the last page goes what was not to be kept. */
async function tidyAfterLast(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, grace));
  if ((await openPages()).length === 0 && !(await keptBecause())) await forgetAll();
}
