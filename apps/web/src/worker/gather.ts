import type { Waits } from '../engine/outbox.js';
import { type Reachable, tell } from './scope.js';
import { isSame, seal, type Sealed, unseal } from './seal.js';
import { change, everything } from './store.js';

/** Who may remember the key, and the answer: null where she does not. A page that stands still answers when it goes on, or never. */
export type Asked = { readonly who: Reachable; readonly answer: Promise<CryptoKey | null> };

/**
 * Brings what waits under one key. A page that stood still may remember another: what that closes is closed anew, and not sent by
 * itself, for nobody knows who came in meanwhile. Once all have answered, what still cannot be opened can be opened by nobody.
 */
export async function gather(key: CryptoKey, others: readonly Asked[], isStillKey: () => Promise<boolean>): Promise<void> {
  await Promise.all(
    others.map(async ({ who, answer }) => {
      const other = await answer;
      if (other) await closeAnew(other, key);
      tell(who, { key });
    }),
  );
  for (const [id, sealed] of await closedOtherwise(key)) if (await isStillKey()) await change<Sealed>('outbox', id, isSame(sealed), null);
}

async function closeAnew(other: CryptoKey, key: CryptoKey): Promise<void> {
  for (const [id, sealed] of await closedOtherwise(key)) {
    const waits = await unseal<Waits>(other, sealed);
    if (waits) await change('outbox', id, isSame(sealed), await seal(key, { ...waits, refusal: waits.refusal ?? 'OTHER' } satisfies Waits));
  }
}

/** What waits and is closed with another key than this. */
async function closedOtherwise(key: CryptoKey): Promise<readonly (readonly [number, Sealed])[]> {
  const found: (readonly [number, Sealed])[] = [];
  for (const each of await everything<Sealed>('outbox')) if (!(await unseal(key, each[1]))) found.push(each);
  return found;
}
