import type { Waits } from '../engine/outbox.js';
import { changeHands, formTaken } from './copies.js';
import { flush, holdBack } from './flush.js';
import { keepKey, keepKeyNoLonger, theKey } from './key.js';
import { ends, eraseAll, erasesAll, leave } from './leaving.js';
import { alone, interrupt } from './lock.js';
import { offlinePage } from './offline-page.js';
import { arrived, keyIn, renew, takeBack, tellPages, wait } from './outbox.js';
import { notKept } from './outbox-page.js';
import { isOutbox } from './reading.js';
import { type Fetching, scope } from './scope.js';
import { goTo, isData, isTaken } from './taken.js';
import { letsIn, waitsAs } from './waits.js';
import { languageOf } from './words.js';

/** A proxy that finds nobody behind it: nothing arrived, though something answered. */
const nobodyThere = new Set([502, 503, 504]);

/** A form that is sent, by the browser or by a page that runs: to the server; where that cannot be reached, into the outbox. */
export async function write(event: Fetching): Promise<Response> {
  const { request } = event;
  const { pathname, search } = new URL(request.url);
  if (ends(pathname)) return leave(event);

  // The page that is open now, and is about to go, may be the only one that remembers the key.
  const key = theKey().catch(() => undefined);
  event.waitUntil(key);
  const isPage = request.mode === 'navigate';
  const fields = new URLSearchParams(await request.clone().text());
  const answer = await answerTo(request, { address: pathname + search, fields: [...fields] }).catch(() => null);
  await key;
  return answer ?? (isPage ? offlinePage(languageOf(pathname), pathname, true) : Response.error());
}

function answerTo(request: Request, waits: Waits): Promise<Response> {
  const { pathname } = new URL(request.url);
  const fields = new URLSearchParams(waits.fields.map(([name, value]) => [name, value]));
  if (isOutbox(pathname)) return tend(pathname, fields);
  if (erasesAll(pathname)) return eraseAll(request, fields);
  if (letsIn(pathname)) return comeIn(request);
  return waitsAs(pathname, fields) ? sendOrPut(request, waits) : sendNow(request, waits);
}

/** What may wait: what was written earlier goes first. */
async function sendOrPut(request: Request, waits: Waits): Promise<Response> {
  await renew(waits).catch(() => undefined);
  const mustWait = (await flush(keyIn(waits.fields)).catch(() => 0)) > 0;
  const answer = mustWait ? null : await sendNow(request, waits).catch(() => null);
  return answer && (isData(answer) || !nobodyThere.has(answer.status)) ? answer : put(waits, request.mode === 'navigate');
}

async function sendNow(request: Request, { address, fields }: Waits): Promise<Response> {
  const answer = await fetch(request);
  if (!(await isTaken(answer).catch(() => false))) return answer;
  await formTaken(address).catch(() => undefined);
  await arrived(keyIn(fields)).catch(() => undefined);
  return answer;
}

/** Somebody comes in: nothing is on its way meanwhile, and nothing of who was here before goes out in her name or is shown to her. */
function comeIn(request: Request): Promise<Response> {
  interrupt();
  return alone(async () => {
    const answer = await fetch(request);
    if (answer.type !== 'opaqueredirect' && !answer.redirected && !answer.ok) return answer;
    await holdBack().catch(() => undefined);
    await changeHands().catch(() => undefined);
    await tellPages().catch(() => undefined);
    return answer;
  });
}

async function put(waits: Waits, isPage: boolean): Promise<Response> {
  const language = languageOf(waits.address);
  try {
    await wait(waits);
  } catch {
    // Full, broken, or forbidden: the words stay before her eyes, and she is told.
    return isPage ? notKept(language, waits) : Response.error();
  }
  await tellPages().catch(() => undefined);
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
