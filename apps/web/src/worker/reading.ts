import type { InterfaceLanguage } from '@baraza/shared/languages';
import { copyHeader } from '../engine/copy.js';
import type { PageState } from '../engine/state.js';
import { age } from './age.js';
import { asking, type Asking, copyOf, received } from './copies.js';
import { document, drawn, escaped, lastingHeaders, readyFrame } from './frame.js';
import { theKey } from './key.js';
import { offlinePage } from './offline-page.js';
import { outboxPage } from './outbox-page.js';
import type { Fetching } from './scope.js';
import { languageOf, wordsIn } from './words.js';

/** With a copy at hand nobody waits longer for a line that gives nothing. */
const patience = 3_000;

/** A page: from the network if that answers, else as it was when it was read, else what can be done without it. */
export async function read(event: Fetching): Promise<Response> {
  const { request } = event;
  const { pathname, search } = new URL(request.url);
  const path = pathname + search;
  const language = languageOf(path);
  const isData = request.mode !== 'navigate';
  // The page that is open now, and is about to go, may be the only one that remembers the key.
  const key = theKey().catch(() => undefined);
  event.waitUntil(key);
  if (isOutbox(pathname)) return isData ? new Response() : outboxPage(language);

  const asked = asking();
  const network = fetch(request).then(async (response) => {
    if (!isData) await key;
    return response;
  });
  event.waitUntil(network.then((response) => keep(response.clone(), isData, asked)).catch(() => undefined));
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
  const first = await Promise.race([network.catch(() => 'none' as const), late]);
  if (typeof first === 'object') return first;

  const copy = await copyOf(path === '/' ? `/${language}` : path).catch(() => null);
  const newer = first === 'late' && (!copy || copy.isOutdated) ? await network.catch(() => null) : null;
  if (newer) return newer;
  if (copy) return isData ? data(copy.state, copy.at, language) : html(copy, language);
  return isData ? Response.error() : offlinePage(language, path);
}

export const isOutbox = (pathname: string): boolean => /^\/\w+\/outbox$/.test(pathname);

/** What the page is, out of the document it was sent in. */
function stateIn(text: string): PageState | null {
  const [, json] = /<script type="application\/json" id="page"[^>]*>(.*?)<\/script>/s.exec(text) ?? [];
  return json ? (JSON.parse(json) as PageState) : null;
}

async function keep(response: Response, isData: boolean, asked: Asking): Promise<void> {
  if (response.redirected) return;
  const text = await response.text();
  const state = isData ? (JSON.parse(text) as PageState) : stateIn(text);
  if (!state?.shell) return;
  await received(isData ? { state } : { state, html: text, headers: lastingHeaders(response) }, asked);
  await readyFrame(state.shell.language);
}

type Copy = NonNullable<Awaited<ReturnType<typeof copyOf>>>;

/** The document says of itself that it is a copy, before anything else. */
async function html({ html: text, headers = [], state, at }: Copy, language: InterfaceLanguage): Promise<Response> {
  const whole = text ?? (await (await drawn(state)).text());
  const line = `<p id="copy">${escaped(said(at, language))}</p>`;
  return document(
    whole.replace('<div id="app">', () => `${line}<div id="app">`),
    text ? headers : [...(await drawn(state)).headers],
    200,
  );
}

function data(state: PageState, at: number, language: InterfaceLanguage): Response {
  return new Response(JSON.stringify(state), {
    headers: { 'content-type': 'application/json; charset=utf-8', [copyHeader]: encodeURIComponent(said(at, language)) },
  });
}

function said(at: number, language: InterfaceLanguage): string {
  const t = wordsIn(language);
  const words = { now: t('copy.now'), today: t('copy.today'), yesterday: t('copy.yesterday'), earlier: t('copy.earlier') };
  return words[age(at, Date.now())];
}
