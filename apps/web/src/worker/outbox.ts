import type { FormRefusal } from '../engine/page.js';
import type { Entry, Waits } from '../engine/outbox.js';
import { keepKeyNoLonger, keptBecause, theKey } from './key.js';
import { openPages, tell } from './scope.js';
import { isSame, seal, type Sealed, unseal } from './seal.js';
import { change, everything, one, put, remove } from './store.js';
import { Turns } from './turns.js';
import { kindOf } from './waits.js';

/** Something as it lay in the outbox when it was looked at: what is done with it is done only if nobody changed it meanwhile. */
export type Lying = { readonly entry: Entry; readonly sealed: Sealed };

const turns = new Turns();

/** All that was not sent yet, in the order in which it was written; what was refused stands among it. */
export async function outbox(): Promise<readonly Entry[]> {
  return (await everythingLying()).map(({ entry }) => entry);
}

/** The same, to do something with it. */
export async function everythingLying(): Promise<readonly Lying[]> {
  const found: Lying[] = [];
  for (const [id, sealed] of await everything<Sealed>('outbox')) {
    const entry = await opened(id, sealed);
    if (entry) found.push(entry);
  }
  return found;
}

/** One of them as it is now; null when it is there no more. */
export async function lying(id: number): Promise<Lying | null> {
  const sealed = await one<Sealed>('outbox', id);
  return sealed ? opened(id, sealed) : null;
}

/** Puts something last; the same form sent again takes its own place: its newest words count, and it is sent once. */
export function wait(waits: Waits): Promise<void> {
  return turns.take(async () => {
    const same = (await outbox()).find(isFormOf(waits));
    await put('outbox', await seal(await theKey(), waits), same?.id);
  });
}

/** Where a form waits already, its newest words take the place of the older ones before anything is sent. */
export async function renew(waits: Waits): Promise<void> {
  if ((await outbox()).some(isFormOf(waits))) await wait(waits);
}

/** Gives something back to its writer: it will not be sent by itself any more. */
export async function giveBack({ entry: { id, ...waits }, sealed }: Lying, refusal: Waits['refusal']): Promise<void> {
  const isSpent = typeof refusal === 'object' && refusal.code === 'CONFLICT';
  // Under a spent key her words could never be sent.
  const fields = isSpent
    ? waits.fields.map(([name, value]) => [name, name === 'key' ? crypto.randomUUID() : value] as const)
    : waits.fields;
  await change('outbox', id, isSame(sealed), await seal(await theKey(), { ...waits, fields, refusal } satisfies Waits));
}

/** The server has failed over it so often by now. */
export async function countFailures({ entry: { id, ...waits }, sealed }: Lying, failures: number): Promise<void> {
  await change('outbox', id, isSame(sealed), await seal(await theKey(), { ...waits, failures } satisfies Waits));
}

/** It was sent: what she changed meanwhile stays. */
export const drop = ({ entry, sealed }: Lying): Promise<void> => change<Sealed>('outbox', entry.id, isSame(sealed), null);

export const takeBack = (id: number): Promise<void> => remove('outbox', id);

/** The form with this key has arrived on another way. */
export async function arrived(key: string | undefined): Promise<void> {
  const same = (await outbox()).filter(({ fields }) => keyIn(fields) === key);
  for (const { id } of same) await remove('outbox', id);
  if (same.length > 0) await tellPages();
}

/** Tells every open page what waits; `sent`: so many arrived just now. Where nothing waits any more, nothing has to be kept for it. */
export async function tellPages(sent = 0): Promise<void> {
  const waiting = await outbox();
  if (waiting.length === 0 && (await keptBecause()) === 'ASKED') await keepKeyNoLonger();
  for (const page of await openPages()) tell(page, { waiting, sent });
}

/** A refusal that passes by itself. */
export const passes = ({ code, because }: FormRefusal): boolean =>
  code === 'UNAVAILABLE' || code === 'INTERNAL' || (code === 'TOO_MANY_REQUESTS' && !!because?.waitSeconds);

export const keyIn = (fields: Waits['fields']): string | undefined => fields.find(([name]) => name === 'key')?.[1];

const isFormOf =
  ({ fields }: Waits) =>
  (other: Waits): boolean =>
    keyIn(other.fields) === keyIn(fields);

/** Null: another key closed it, and a page may still remember that one; or the worker did not put it here. */
async function opened(id: number, sealed: Sealed): Promise<Lying | null> {
  const waits = await unseal<Waits>(await theKey(), sealed);
  return waits && isForm(waits) ? { entry: { ...waits, id }, sealed } : null;
}

/** What was moved here by hand may open, and be something else. */
const isForm = ({ address, fields }: Partial<Waits>): boolean => !!address && kindOf(address) !== null && Array.isArray(fields);
