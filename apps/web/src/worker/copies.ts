import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { PageState } from '../engine/state.js';
import { keepKey, keepKeyNoLonger, keptBecause, theKey } from './key.js';
import { seal, type Sealed, unseal } from './seal.js';
import { everything, put, remove } from './store.js';
import { Turns } from './turns.js';

/** What is known of a copy without opening it. */
export type Head = {
  /** Path and query. */
  readonly path: string;
  readonly name: string;
  readonly language: InterfaceLanguage;
  /** Version of the site: another one may not know what to do with the data alone. */
  readonly build: string;
  /** Milliseconds since 1970, by this device. */
  readonly at: number;
};
/** A page as it came: a document with its headers, or the same as data. */
export type Body = { readonly state: PageState; readonly html?: string; readonly headers?: readonly (readonly [string, string])[] };

type Row = { readonly head: Sealed; readonly body: Sealed };

const most = 60;
const longest = 30 * 24 * 3_600_000;
const turns = new Turns();
const hers = new Set(['BORROWED', 'OWN']);

/** Keeps a page that was read, if it is one that may be kept, and learns from it whose phone this is. */
export async function keepCopy(body: Body): Promise<void> {
  if (mayBeKept(body.state)) await turns.take(() => keep(body));
}

/** The copy of an address, and when it was made. */
export async function copyOf(path: string): Promise<(Body & { readonly at: number }) | null> {
  const key = await theKey();
  for (const [, row] of await everything<Row>('copies')) {
    const head = await unseal<Head>(key, row.head);
    if (head?.path !== path) continue;
    const body = await unseal<Body>(key, row.body);
    return body && (body.html || head.build === __BUILD__) ? { ...body, at: head.at } : null;
  }
  return null;
}

/** All that is here to be read, newest first. */
export async function copies(): Promise<readonly Head[]> {
  const newestFirst: Head[] = [];
  for (const [, head] of await heads()) newestFirst.unshift(head);
  return newestFirst;
}

/** Something was hidden or taken back: no page that shows it may stay. */
export async function dropWhatShows(ids: readonly string[]): Promise<void> {
  const key = await theKey();
  for (const [number, row] of await everything<Row>('copies')) {
    const text = JSON.stringify(await unseal<Body>(key, row.body));
    if (ids.some((id) => text.includes(id))) await remove('copies', number);
  }
}

/** Only what anybody could read, or a participant: no form with a key in it, nothing of staff, nothing that was refused. */
export function mayBeKept({ status, isPrivate, returned, shell: { isPersonal, visit } }: PageState): boolean {
  if (status !== 200 || isPrivate || returned) return false;
  return visit ? hers.has(visit.visit) : !isPersonal;
}

async function keep(body: Body): Promise<void> {
  const { state } = body;
  await heedPhone(state);
  const { path, shell } = state;
  const key = await theKey();
  const head: Head = { path, name: nameOf(state), language: shell.language, build: __BUILD__, at: Date.now() };
  const known = await heads();
  for (const [number, old] of known) if (old.path === path) await remove('copies', number);
  await put('copies', { head: await seal(key, head), body: await seal(key, body) } satisfies Row);
  for (const [number] of known.slice(0, Math.max(0, known.length - most + 1))) await remove('copies', number);
}

async function heedPhone({ shell: { visit } }: PageState): Promise<void> {
  if (visit?.visit === 'OWN') await keepKey('OWN');
  if (visit?.visit === 'BORROWED' && (await keptBecause()) === 'OWN') await keepKeyNoLonger();
}

/** The copies, oldest first; those that are too old, or that nobody can open, are thrown away. */
async function heads(): Promise<readonly (readonly [number, Head])[]> {
  const key = await theKey();
  const found: (readonly [number, Head])[] = [];
  for (const [number, row] of await everything<Row>('copies')) {
    const head = await unseal<Head>(key, row.head);
    if (head && Date.now() - head.at < longest) found.push([number, head]);
    else await remove('copies', number);
  }
  return found;
}

type Titled = { readonly title?: { readonly words?: string } | null };

/** What a list calls the page: its subject where it has one. The title of the document tells only its kind. */
function nameOf({ data, title }: PageState): string {
  const { proposal, consultation } = (data ?? {}) as { readonly proposal?: Titled; readonly consultation?: Titled };
  return proposal?.title?.words ?? consultation?.title?.words ?? title.split(' · ')[0] ?? title;
}
