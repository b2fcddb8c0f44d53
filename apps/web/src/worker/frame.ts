import layout from '@baraza/ui/layout.module.css';
import { directionOf, type InterfaceLanguage } from '@baraza/shared/languages';
import type { PageState } from '../engine/state.js';
import { keepAssets } from './assets.js';
import { filesIn } from './files.js';

/** What stands around a page, as the server makes it for somebody it does not know, with the headers that guard it. */
const drawer = `frames-${__BUILD__}`;
const addressIn = (language: InterfaceLanguage) => `/${language}/outbox`;
const notKept = new Set([
  'content-encoding',
  'content-length',
  'cache-control',
  'etag',
  'date',
  'connection',
  'keep-alive',
  'vary',
  'set-cookie',
]);

/** Fetches the frame of a language, so that pages can be made in it without a line, and the script by which one leaves them. */
export async function readyFrame(language: InterfaceLanguage, isAnew = false): Promise<void> {
  const frames = await filesIn(drawer);
  if (!frames) return;
  if (!isAnew && (await frames.match(addressIn(language)))) return;
  const response = await fetch(addressIn(language), { credentials: 'omit', headers: { accept: 'text/html' } });
  if (!response.ok) return;
  await frames.put(addressIn(language), response);
  await keepAssets([__SCRIPT__]).catch(() => undefined);
}

/** The headers of a document that are true of it whenever it is shown. */
export const lastingHeaders = ({ headers }: Response): (readonly [string, string])[] => [...headers].filter(([name]) => !notKept.has(name));

/** A page of the worker's own in the frame of the site. It stands still: what is on it are links and plain forms. */
export async function framed(language: InterfaceLanguage, title: string, main: string, status = 200): Promise<Response> {
  const { html, headers } = await frameOf(language);
  const page = html
    .replace(/<title>.*?<\/title>/s, () => `<title>${escaped(title)} · Baraza</title>`)
    .replace(/(<main\b[^>]*>).*<\/main>/s, (_, begin: string) => `${begin}<div class="${layout.stack}" data-still>${main}</div></main>`)
    .replace(/<script type="application\/json".*?<\/script>/s, '');
  return document(page, headers, status);
}

/** A page of which only the data are here, for the script to draw. */
export async function drawn(state: PageState): Promise<Response> {
  const { html, headers } = await frameOf(state.shell.language);
  const data = JSON.stringify(state).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const page = html
    .replace(/<title>.*?<\/title>/s, () => `<title>${escaped(state.title)}</title>`)
    .replace(
      /<div id="app">.*<script type="application\/json".*?<\/script>/s,
      () => `<div id="app"></div><script type="application/json" id="page" data-page="${escaped(state.page)}">${data}</script>`,
    );
  return document(page, headers, 200);
}

export function document(html: string, headers: readonly (readonly [string, string])[], status: number): Response {
  return new Response(html, {
    status,
    headers: [...headers.map(([name, value]): [string, string] => [name, value]), ['cache-control', 'no-store']],
  });
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Where even the frame is missing, a page can be read all the same. Nothing may run in it. */
async function frameOf(language: InterfaceLanguage): Promise<{ html: string; headers: readonly (readonly [string, string])[] }> {
  const kept = await (await filesIn(drawer))?.match(addressIn(language));
  if (kept) return { html: await kept.text(), headers: lastingHeaders(kept) };
  const html = `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title></title></head><body><main></main></body></html>`;
  return {
    html,
    headers: [
      ['content-type', 'text/html; charset=utf-8'],
      ['content-security-policy', "default-src 'none'; form-action 'self'"],
    ],
  };
}
