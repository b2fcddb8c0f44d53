import type { PageState } from '../engine/state.js';
import { heads, type Head, type Numbered, removeCopies, removeCopy } from './heads.js';
import { keepKey, keepKeyNoLonger, forgetAll, keptBecause, theKey } from './key.js';
import { seal, type Sealed, unseal } from './seal.js';
import { one, put } from './store.js';
import { Turns } from './turns.js';

/** A page as it came: a document with its headers, or the same as data. */
export type Body = { readonly state: PageState; readonly html?: string; readonly headers?: readonly (readonly [string, string])[] };

/** When a page was asked for, and in the how-manieth hands the phone was then. */
export type Asking = { readonly at: number; readonly hands: number };

const most = 60;
/** What somebody looks at may be older than what was taken out of it just now. */
const longestLook = 60_000;
const turns = new Turns();
const hers = new Set(['BORROWED', 'OWN']);
/** What was hidden, taken back or changed, by its id, and when. */
const gone = new Map<string, number>();
let hands = 0;
/** Whose the newest page is that came; '' also when somebody just came in, null as long as nothing is known. */
let present: string | null = null;

export const asking = (): Asking => ({ at: Date.now(), hands });

/** A page came from the network: from each it is learnt whose phone this is; it is kept if it is one that may be. */
export function received(body: Body, { at, hands: then }: Asking): Promise<void> {
  return turns.take(async () => {
    // Asked for by who was here before.
    if (then !== hands || body.state.whose === null) return;
    await heedWhose(body.state, body.state.whose);
    if (mayBeKept(body.state)) await keep(body, body.state.whose, at);
  });
}

/** A page as somebody looks at it: what changed in it by itself is kept too. It may be that of who was here before. */
export function lookedAt(state: PageState): Promise<void> {
  return turns.take(async () => {
    const { whose } = state;
    if (whose === null || state.script !== __SCRIPT__ || !mayBeKept(state)) return;
    const others = (await heads()).some(([, head]) => head.whose !== '' && head.whose !== whose);
    if (whose !== '' && ((present !== null && present !== whose) || others)) return;
    await keep({ state }, whose, Date.now() - longestLook);
  });
}

/** The copy of an address, and when it was made. */
export async function copyOf(path: string): Promise<(Body & Pick<Head, 'at' | 'isOutdated'>) | null> {
  const [number, head] = (await heads()).find((each) => each[1].path === path) ?? [];
  const body = number === undefined ? null : await bodyOf(number);
  return head && body ? { ...body, at: head.at, isOutdated: head.isOutdated === true } : null;
}

/** All that is here to be read, newest first. */
export async function copies(): Promise<readonly Head[]> {
  const newestFirst: Head[] = [];
  for (const [, head] of await heads()) newestFirst.unshift(head);
  return newestFirst;
}

/** Something was hidden, taken back or changed: no page that shows it may stay, also none that is just on its way. */
export function dropWhatShows(ids: readonly string[]): Promise<void> {
  for (const id of ids) gone.set(id, Date.now());
  return turns.take(async () => {
    for (const [number] of await heads()) {
      const text = JSON.stringify(await bodyOf(number));
      if (ids.some((id) => text.includes(id))) await removeCopy(number);
    }
  });
}

/** A form was taken: what it changed or took back is not to be shown as it was, and the pages of its proposal or consultation are outdated. */
export function formTaken(address: string): Promise<void> {
  const [, changed] = /^\/\w+\/(?:edit|withdraw|erase|rate|split)\/([^/?]+)/.exec(address) ?? [];
  if (changed) return dropWhatShows([changed]);
  const [, about] = /^\/\w+(\/[pc]\/[^/?]+)/.exec(address) ?? [];
  return turns.take(async () => {
    for (const [number, head] of await heads()) {
      const isThere = `${head.path.split('?')[0]}/`.replace(/^\/\w+/, '').startsWith(`${about}/`);
      if (isThere) await put('copies', await seal(await theKey(), { ...head, isOutdated: true } satisfies Head), number);
    }
  });
}

/** Somebody came in: what is here of who was here before goes, and the key with it from the device. */
export function changeHands(): Promise<void> {
  hands += 1;
  present = '';
  return turns.take(async () => {
    await removeCopies(({ whose }) => whose !== '');
    await keepKeyNoLonger();
  });
}

/** Only what anybody could read, or a participant: no form with a key in it, nothing of staff, nothing that was refused. */
function mayBeKept({ status, isPrivate, returned, shell: { isPersonal, visit } }: PageState): boolean {
  if (status !== 200 || isPrivate || returned) return false;
  return visit ? hers.has(visit.visit) : !isPersonal;
}

/** Another visit than before, or none: what is here of the one before goes. On her own phone the key stays only while she is known on it. */
async function heedWhose({ shell: { visit } }: PageState, whose: string): Promise<void> {
  if (whose !== present) {
    if (present !== null) hands += 1;
    present = whose;
    await removeCopies((head) => head.whose !== '' && head.whose !== whose);
  }
  if (visit?.visit === 'OWN') return keepKey('OWN');
  if ((await keptBecause()) !== 'OWN') return;
  if (visit) await keepKeyNoLonger();
  // She ended it from elsewhere, perhaps because this phone is not with her.
  else await forgetAll();
}

async function keep(body: Body, whose: string, asked: number): Promise<void> {
  const text = JSON.stringify(body);
  if ([...gone].some(([id, at]) => at >= asked && text.includes(id))) return;
  const { state } = body;
  const { path, shell, script } = state;
  const known = await heads();
  const older = known.filter(([, head]) => head.path === path);
  if (!body.html && (await isShown(state, older))) return;
  for (const [number] of [...older, ...known.slice(0, Math.max(0, known.length - most + 1))]) await removeCopy(number);
  const key = await theKey();
  const head: Head = { path, name: nameOf(state), language: shell.language, whose, isWhole: !!body.html, script, at: Date.now() };
  const number = await put('copies', await seal(key, head));
  await put('pages', await seal(key, body), number);
}

/** Whether a copy is this page already: a document is not given up for the same as data, which no other script can draw. */
async function isShown(state: PageState, older: readonly Numbered[]): Promise<boolean> {
  for (const [number] of older) if (JSON.stringify((await bodyOf(number))?.state) === JSON.stringify(state)) return true;
  return false;
}

async function bodyOf(number: number): Promise<Body | null> {
  const sealed = await one<Sealed>('pages', number);
  return sealed ? unseal<Body>(await theKey(), sealed) : null;
}

type Titled = { readonly title?: { readonly words?: string } | null };

/** What a list calls the page: its subject where it has one. The title of the document tells only its kind. */
function nameOf({ data, title }: PageState): string {
  const { proposal, consultation } = (data ?? {}) as { readonly proposal?: Titled; readonly consultation?: Titled };
  return proposal?.title?.words ?? consultation?.title?.words ?? title.split(' · ')[0] ?? title;
}
