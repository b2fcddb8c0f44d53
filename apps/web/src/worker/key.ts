import { type Asked, gather } from './gather.js';
import { interrupt } from './lock.js';
import { openPages, type Reachable, scope, tell } from './scope.js';
import { newKey } from './seal.js';
import { drawers, empty, emptyForGood, everything, put } from './store.js';

/** Why the key may lie on the device: it is her own phone, or she asked for it. */
export type Reason = 'OWN' | 'ASKED';

type Kept = { readonly key: CryptoKey; readonly reason: Reason };

const patience = 1_500;
let holding: Promise<CryptoKey> | null = null;
let reason: Reason | null = null;
/** While this worker is being installed, the one before it. */
let before: Reachable | null = null;

/** The key of all that is kept here. It lies in the memory of open pages and of the worker; on the device only where `keepKey` put it. */
export function theKey(): Promise<CryptoKey> {
  holding ??= find().catch((fault: unknown) => {
    holding = null;
    throw fault;
  });
  return holding;
}

/** Takes the key over from the worker before this one: there may be no page that remembers it. */
export async function inheritKey(): Promise<void> {
  before = scope.registration.active;
  await theKey().catch(() => undefined);
  before = null;
}

/** Whether what is kept outlives the last open page, and why. */
export async function keptBecause(): Promise<Reason | null> {
  await theKey();
  return reason;
}

/** From now on what is kept stays when all pages are closed. That a phone is her own counts for more than what she asked for once. */
export async function keepKey(because: Reason): Promise<void> {
  const key = await theKey();
  if (reason === because || reason === 'OWN') return;
  await empty('keys');
  await put('keys', { key, reason: because } satisfies Kept);
  reason = because;
}

/** From now on what is kept goes with the last open page. */
export async function keepKeyNoLonger(): Promise<void> {
  await theKey();
  if (!reason) return;
  await empty('keys');
  reason = null;
}

/** Gives the key to who asks; null where there is none any more. */
export async function tellKey(to: Reachable | null): Promise<void> {
  const key = await theKey().catch(() => null);
  if (to) tell(to, { key });
}

/** Forgets everything, here and on the device. `forGood`: somebody left, and nothing may be written any more. */
export async function forgetAll(forGood = false): Promise<void> {
  holding = null;
  reason = null;
  interrupt();
  if (forGood) return emptyForGood();
  for (const drawer of drawers) await empty(drawer);
}

/** A worker that was put to sleep, or is newer, has an empty memory: it asks all who may remember. */
async function find(): Promise<CryptoKey> {
  const [kept] = await everything<Kept>('keys');
  reason = kept?.[1].reason ?? null;
  const others = [...(await openPages()), ...(before ? [before] : [])].map(ask);
  const key = kept?.[1].key ?? (await first(others)) ?? (await newKey());
  void gather(key, others, async () => (await holding) === key).catch(() => undefined);
  return key;
}

function ask(who: Reachable): Asked {
  const answer = new Promise<CryptoKey | null>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<{ key?: CryptoKey | null }>) => resolve(data.key ?? null));
    port1.start();
    tell(who, { ask: 'key' }, port2);
  });
  return { who, answer };
}

/** The first key that anybody remembers; null when nobody does, or does not say so in time. */
function first(others: readonly Asked[]): Promise<CryptoKey | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patience);
    const none = Promise.all(others.map(async ({ answer }) => (await answer) && resolve(await answer)));
    void none.then(() => {
      clearTimeout(timer);
      resolve(null);
    });
  });
}
