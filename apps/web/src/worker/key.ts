import { openPages, type Reachable, scope, tell } from './scope.js';
import { newKey } from './seal.js';
import { empty, everything, put } from './store.js';

/** Why the key may lie on the device: it is her own phone, or she asked for it. */
export type Reason = 'OWN' | 'ASKED';

type Kept = { readonly key: CryptoKey; readonly reason: Reason };

const patience = 1_500;
let holding: Promise<CryptoKey> | null = null;
let reason: Reason | null = null;
let isOver = false;

/** The key of all that is kept here. It lies in the memory of open pages and of the worker; on the device only where `keepKey` put it. */
export function theKey(): Promise<CryptoKey> {
  if (isOver) return Promise.reject(new Error('somebody left'));
  holding ??= find().catch((fault: unknown) => {
    holding = null;
    throw fault;
  });
  return holding;
}

/** Whether what is kept outlives the last open page, and why. */
export async function keptBecause(): Promise<Reason | null> {
  await theKey();
  return reason;
}

/** From now on what is kept stays when all pages are closed. */
export async function keepKey(because: Reason): Promise<void> {
  const key = await theKey();
  if (reason === because || reason === 'ASKED') return;
  await empty('keys');
  await put('keys', { key, reason: because } satisfies Kept);
  reason = because;
}

/** From now on what is kept goes with the last open page. */
export async function keepKeyNoLonger(): Promise<void> {
  await empty('keys');
  reason = null;
}

/** Gives the key to who asks, where it is at hand. */
export async function tellKey(to: Reachable | null): Promise<void> {
  const key = await holding?.catch(() => null);
  if (key && to) tell(to, { key });
}

/** Forgets everything, here and on the device. `forGood`: somebody left, and nothing may be written any more. */
export async function forgetAll(forGood = false): Promise<void> {
  isOver ||= forGood;
  holding = null;
  reason = null;
  for (const drawer of ['keys', 'copies', 'outbox'] as const) await empty(drawer);
}

async function find(): Promise<CryptoKey> {
  const [kept] = await everything<Kept>('keys');
  reason = kept?.[1].reason ?? null;
  const known = kept?.[1].key ?? (await fromOthers());
  if (known) return known;

  // Nobody has it any more: what it closed can be opened by nobody.
  await Promise.all([empty('copies'), empty('outbox')]);
  const key = await newKey();
  for (const page of await openPages()) tell(page, { key });
  return key;
}

/** A worker that was put to sleep, or is newer, has an empty memory: open pages and the worker before it remember. */
async function fromOthers(): Promise<CryptoKey | null> {
  const others = [...(await openPages()), ...(scope.registration.active ? [scope.registration.active] : [])];
  const answers = others.map(
    (other) =>
      new Promise<CryptoKey>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', ({ data }: MessageEvent<{ key?: CryptoKey }>) => data.key && resolve(data.key));
        port1.start();
        tell(other, { ask: 'key' }, port2);
      }),
  );
  if (answers.length === 0) return null;
  return Promise.race([...answers, new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))]);
}
