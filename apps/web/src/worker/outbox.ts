import type { FormRefusal } from '../engine/page.js';
import type { Entry, Waits } from '../engine/outbox.js';
import { theKey } from './key.js';
import { openPages, tell } from './scope.js';
import { seal, type Sealed, unseal } from './seal.js';
import { everything, put, remove } from './store.js';
import { Turns } from './turns.js';
import { kindOf } from './waits.js';

const turns = new Turns();

/** All that was not sent yet, in the order in which it was written; what was refused stands among it. */
export async function outbox(): Promise<readonly Entry[]> {
  const key = await theKey();
  const found: Entry[] = [];
  for (const [id, sealed] of await everything<Sealed>('outbox')) {
    const entry = await unseal<Waits>(key, sealed);
    if (entry && isForm(entry)) found.push({ ...entry, id });
    else await remove('outbox', id);
  }
  return found;
}

/** Puts something last; the same form sent again takes its own place: its newest words count, and it is sent once. */
export function wait(waits: Waits): Promise<void> {
  return turns.take(() => putIn(waits));
}

async function putIn(waits: Waits): Promise<void> {
  const same = (await outbox()).find(({ fields }) => keyIn(fields) === keyIn(waits.fields));
  await put('outbox', await seal(await theKey(), waits), same?.id);
}

/** Gives something back to its writer: it will not be sent by itself any more. */
export async function giveBack({ id, ...waits }: Entry, refusal: Waits['refusal']): Promise<void> {
  const isSpent = refusal !== 'OTHER' && refusal?.code === 'CONFLICT';
  // Under a spent key her words could never be sent.
  const fields = isSpent
    ? waits.fields.map(([name, value]) => [name, name === 'key' ? crypto.randomUUID() : value] as const)
    : waits.fields;
  await put('outbox', await seal(await theKey(), { ...waits, fields, refusal } satisfies Waits), id);
}

export const takeBack = (id: number): Promise<void> => remove('outbox', id);

/** The form with this key has arrived on another way. */
export async function arrived(key: string | null): Promise<void> {
  for (const { id, fields } of await outbox()) if (key && keyIn(fields) === key) await remove('outbox', id);
}

/** Tells every open page what waits; `sent`: so many arrived just now. */
export async function tellPages(sent = 0): Promise<void> {
  const waiting = await outbox();
  for (const page of await openPages()) tell(page, { waiting, sent });
}

/** A refusal that passes by itself. */
export const passes = ({ code, because }: FormRefusal): boolean =>
  code === 'UNAVAILABLE' || code === 'INTERNAL' || (code === 'TOO_MANY_REQUESTS' && !!because?.waitSeconds);

/** Only what the worker put here: what was moved here by hand may open, and be something else. */
const isForm = ({ address, fields }: Partial<Waits>): boolean => !!address && kindOf(address) !== null && Array.isArray(fields);

const keyIn = (fields: Waits['fields']): string | undefined => fields.find(([name]) => name === 'key')?.[1];
