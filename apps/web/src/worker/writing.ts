import type { Waits } from '../engine/outbox.js';
import type { JsonAnswer } from '../engine/state.js';
import { keepKey, keepKeyNoLonger, forgetAll } from './key.js';
import { flush, holdBack } from './flush.js';
import { offlinePage } from './offline-page.js';
import { arrived, outbox, takeBack, tellPages, wait } from './outbox.js';
import { notKept } from './outbox-page.js';
import { isOutbox } from './reading.js';
import { type Fetching, scope } from './scope.js';
import { letsIn, waitsAs } from './waits.js';
import { languageOf } from './words.js';

/** A proxy that finds nobody behind it: nothing arrived, though something answered. */
const nobodyThere = new Set([502, 503, 504]);

/** A form that is sent, by the browser or by a page that runs: to the server; where that cannot be reached, into the outbox. */
export async function write(event: Fetching): Promise<Response> {
  const { request } = event;
  const { pathname, search } = new URL(request.url);
  const fields = new URLSearchParams(await request.clone().text());
  if (isOutbox(pathname)) return tend(pathname, fields);

  const mayWait = waitsAs(pathname, fields) !== null;
  // What was written earlier goes first.
  const mustWait = mayWait && (await flush().catch(() => 0)) > 0;
  const answer = mustWait ? null : await fetch(request).catch(() => null);
  if (answer && !(mayWait && nobodyThere.has(answer.status) && !isData(answer))) {
    if (await isTaken(answer)) await after(pathname, fields.get('key')).catch(() => undefined);
    return answer;
  }
  const isPage = request.mode === 'navigate';
  if (mayWait) return put({ address: pathname + search, fields: [...fields] }, isPage);
  return isPage ? offlinePage(languageOf(pathname), pathname, true) : Response.error();
}

async function put(waits: Waits, isPage: boolean): Promise<Response> {
  const language = languageOf(waits.address);
  try {
    await wait(waits);
  } catch {
    // Full, broken, or forbidden: the words stay before her eyes, and she is told.
    return isPage ? notKept(language, waits) : Response.error();
  }
  await tellPages();
  await scope.registration.sync?.register('outbox').catch(() => undefined);
  return isPage
    ? goTo(`/${language}/outbox`)
    : new Response('{"waits":true}', { headers: { 'content-type': 'application/json; charset=utf-8' } });
}

/** What she does on the page of the outbox. */
async function tend(pathname: string, fields: URLSearchParams): Promise<Response> {
  const [back, keep] = [fields.get('takeBack'), fields.get('keep')];
  if (back) await takeBack(Number(back));
  if (keep === '1') await keepKey('ASKED');
  if (keep === '0') await keepKeyNoLonger();
  await tellPages();
  return goTo(pathname);
}

async function after(pathname: string, key: string | null): Promise<void> {
  if (/^\/\w+\/(leave|done)$/.test(pathname)) return forgetAll();
  if (letsIn(pathname)) return holdBack();
  if ((await outbox()).length === 0) return;
  await arrived(key);
  await tellPages();
}

/** Sent on to somewhere else, which is what happens to a form that was taken, and to no other. */
async function isTaken(answer: Response): Promise<boolean> {
  if (answer.type === 'opaqueredirect' || answer.redirected) return true;
  return answer.ok && isData(answer) && 'goTo' in ((await answer.clone().json()) as JsonAnswer);
}

const isData = ({ headers }: Response): boolean => /^application\/json\b/.test(headers.get('content-type') ?? '');

const goTo = (path: string): Response => Response.redirect(new URL(path, location.origin).href, 303);
