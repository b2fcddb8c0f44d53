import { leftCookie } from '@baraza/shared/leaving';
import { wipe } from './wipe.js';

/** Shows nothing, belongs to nobody, and needs no network. */
const nothing = 'about:blank';

/** An empty page waits this long, at most, for what is kept on the device to be cleared. */
const longestWipe = 500;

const others = typeof BroadcastChannel === 'function' ? new BroadcastChannel('leave') : null;

/** The address that ended the visit, once somebody has left. */
let left: string | null = null;

/** Blanks the page at once, here and in every other tab, ends the visit, and leaves nothing of us on the device. */
export function leave(address: string): void {
  if (left !== null) return;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches our own tabs alone
  others?.postMessage(address);
  go(address);
  // The visit ends even if this page is gone before the answer; where we would be sent on does not matter.
  void fetch(address, { method: 'POST', body: new URLSearchParams(), keepalive: true, redirect: 'manual' }).catch(() => undefined);
  // Should nothing get through, the next request ends it. An answer takes this sign away again.
  document.cookie = `${leftCookie}=1; path=/; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
}

/** Leaves with the other tabs, and stays away. To be called before anything else listens to the history. */
export function stayAway(): void {
  others?.addEventListener('message', ({ data }: MessageEvent<string>) => go(data));
  addEventListener('popstate', (event) => {
    if (left === null) return;
    event.stopImmediatePropagation();
    history.replaceState(null, '', left);
    location.assign(nothing);
  });
  addEventListener('pageshow', () => left !== null && location.replace(nothing));
}

function go(address: string): void {
  left = address;
  document.documentElement.hidden = true;
  document.title = '';
  document.querySelector('link[rel=icon]')?.remove();
  void Promise.race([wipe(), new Promise((done) => setTimeout(done, longestWipe))]).then(vanish);
}

/** Puts an empty page in the place of this one, and of all that were read before it in this tab. */
function vanish(): void {
  const steps = stepsToFirst();
  if (steps === 0) location.replace(nothing);
  else history.go(-steps);
}

/** How far back the first page lies that this tab shows without loading it. Old browsers do not tell. */
function stepsToFirst(): number {
  const { navigation } = window as { navigation?: Navigation };
  const first = navigation?.entries().find(({ sameDocument }) => sameDocument);
  return (navigation?.currentEntry?.index ?? 0) - (first?.index ?? 0);
}
