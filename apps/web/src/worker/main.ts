import { interfaceLanguages, isInterfaceLanguage } from '@baraza/shared/languages';
import { inheritKey } from './key.js';
import { asset, dropOldVersions, isAsset } from './assets.js';
import { flush } from './flush.js';
import { readyFrame } from './frame.js';
import { heed } from './messages.js';
import { read } from './reading.js';
import { type Fetching, openPages, scope } from './scope.js';
import { write } from './writing.js';

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  const act = actFor(event.request);
  if (act) event.respondWith(act(event));
});
scope.addEventListener('message', (event) => event.waitUntil(heed(event).catch(() => undefined)));
scope.addEventListener('sync', (event) =>
  event.waitUntil(flush().then((left) => (left > 0 ? Promise.reject(new Error('no line yet')) : undefined))),
);

/** What is done about a request; null where the browser may go on by itself. */
function actFor({ url: address, method, mode, headers, referrer, destination }: Request): ((event: Fetching) => Promise<Response>) | null {
  const url = new URL(address);
  if (isAsset(url)) return ({ request }) => asset(request);
  if (url.origin !== location.origin || !isPage(url)) return null;
  const isData = mode !== 'navigate' && /^application\/json\b/.test(headers.get('accept') ?? '');
  if (mode !== 'navigate' && !isData) return null;
  // No page of ours stands in a frame: whoever puts one there is somebody else.
  if (/^i?frame$/.test(destination)) return null;
  if (method === 'GET') return read;
  // A form on a page of another site is between the browser and the server: sent by us it would look like ours.
  if (mode === 'navigate' && !referrer.startsWith(`${location.origin}/`)) return null;
  return method === 'POST' && /^application\/x-www-form-urlencoded\b/.test(headers.get('content-type') ?? '') ? write : null;
}

const isPage = ({ pathname }: URL): boolean => pathname === '/' || isInterfaceLanguage(pathname.split('/')[1] ?? '');

/** Takes over at once: what waits lies on the device, and its key is handed on by pages and by the worker before. */
async function install(): Promise<void> {
  await inheritKey();
  const pages = await openPages();
  const languages = interfaceLanguages.filter((language) => pages.some(({ url }) => new URL(url).pathname.split('/')[1] === language));
  await Promise.all((languages.length > 0 ? languages : ['en' as const]).map((language) => readyFrame(language, true)));
  await scope.skipWaiting();
}

async function activate(): Promise<void> {
  await dropOldVersions();
  await scope.clients.claim();
}
