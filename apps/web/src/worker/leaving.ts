import { leftCookie } from '@baraza/shared/leaving';
import { document } from './frame.js';
import { forgetAll } from './key.js';
import { alone, interrupt } from './lock.js';
import { type Fetching, scope } from './scope.js';
import { goesTo, goTo } from './taken.js';

/** Who leaves quickly does not wait longer for an answer. */
const patience = 1_000;

/** The forms that end a visit. */
export const ends = (pathname: string): boolean => isQuick(pathname) || /^\/\w+\/done$/.test(pathname);

const isQuick = (pathname: string): boolean => /^\/\w+\/leave$/.test(pathname);

/** A visit ends: nothing of it stays here, whether or not the server hears of it; without its answer nothing is shown. */
export async function leave(event: Fetching): Promise<Response> {
  const forgetting = Promise.all([forgetAll(true), dropFiles(), scope.registration.unregister()]).catch(() => undefined);
  const network = fetch(event.request).catch(() => null);
  event.waitUntil(Promise.all([forgetting, network]));
  const answer = await (isQuick(new URL(event.request.url).pathname) ? Promise.race([network, late()]) : network);
  await Promise.race([forgetting, late()]);
  if (answer && answer.status < 500) return answer;
  // Should nothing get through, the next request ends it. An answer takes this sign away again.
  await scope.cookieStore?.set({ name: leftCookie, value: '1', path: '/', sameSite: 'lax' }).catch(() => undefined);
  return document('<!doctype html><title></title>', [['content-type', 'text/html; charset=utf-8']], 200);
}

export const erasesAll = (pathname: string): boolean => /^\/\w+\/erase-all$/.test(pathname);

/** Everything of hers is erased: what is here too, and nothing goes out meanwhile that would be as from somebody new. */
export function eraseAll(request: Request, fields: URLSearchParams): Promise<Response> {
  interrupt();
  return alone(async () => {
    const isPage = request.mode === 'navigate';
    // Where the browser is sent on to is told to nobody: she may have to prove first who she is.
    const asked = isPage ? new Request(request.url, { method: 'POST', headers: { accept: 'application/json' }, body: fields }) : request;
    const answer = await fetch(asked);
    const next = await goesTo(answer);
    // Refused: under the same key it is once more, as a page.
    if (next === null) return isPage ? fetch(request) : answer;
    if (!/^\/\w+\/prove\b/.test(next)) await forgetAll();
    return isPage ? goTo(next) : answer;
  });
}

async function dropFiles(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}

const late = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), patience));
