import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { today } from '#platform/clock.js';
import { AppError, conflict } from '#platform/errors.js';
import { keyFrom, open, seal } from '#platform/secret.js';
import { isId } from '#platform/texts.js';

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A mutation as far as "only once" goes: its key, its name, who asks (null: a stranger), and all it was asked with. */
export type Claim = { readonly key: string; readonly operation: string; readonly personId: string | null; readonly body: unknown };

/** What came of it: an id to read the answer by, and who it was. `isReplay`: it had been done before. */
export type Outcome = { readonly result: string; readonly personId: string; readonly isReplay: boolean };

type Used = { operation: string; body_hash: Buffer; result: string; person_sealed: Buffer; by_stranger: boolean };

/**
 * Runs a recipe in one transaction, once per key: the key, the change and its event are stored together or not at all.
 * The same key with the same body gives the first answer again; with another body, or from another person, it is a CONFLICT.
 */
export async function once(
  db: DataSource,
  claim: Claim,
  recipe: (manager: EntityManager) => Promise<{ result: string; personId: string }>,
): Promise<Outcome> {
  if (!isId(claim.key)) throw new AppError('INVALID_INPUT', { field: 'key', fault: 'UNREADABLE' });
  const keyHash = sha256(claim.key.toLowerCase());
  // The key salts the hash: what was written cannot be guessed from it.
  const bodyHash = sha256(`${claim.key}\n${JSON.stringify(claim.body)}`);

  return db.transaction(async (manager) => {
    const claimed = await manager.query<unknown[]>(
      `insert into keys (key_hash, operation, body_hash, used_on, by_stranger) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning 1`,
      [keyHash, claim.operation, bodyHash, today(), claim.personId === null],
    );
    if (claimed.length === 0) return replay(manager, claim, keyHash, bodyHash);

    const { result, personId } = await recipe(manager);
    // Whoever has the database alone cannot tell from it who did what: it takes the key, which only the client keeps.
    const sealed = seal(keyFrom(claim.key.toLowerCase(), 'person'), personId);
    await manager.query('update keys set result = $2, person_sealed = $3 where key_hash = $1', [keyHash, result, sealed]);
    return { result, personId, isReplay: false };
  });
}

async function replay(manager: EntityManager, claim: Claim, keyHash: Buffer, bodyHash: Buffer): Promise<Outcome> {
  const [used] = await manager.query<Used[]>(
    'select operation, body_hash, result, person_sealed, by_stranger from keys where key_hash = $1',
    [keyHash],
  );
  if (!used || used.operation !== claim.operation || !used.body_hash.equals(bodyHash)) throw conflict();
  // Somebody who has no visit may only repeat what was done without one: her first answer, and with it her visit, was lost on the way.
  const personId = open(keyFrom(claim.key.toLowerCase(), 'person'), used.person_sealed);
  const isHers = claim.personId === null ? used.by_stranger : claim.personId === personId;
  if (!personId || !isHers) throw conflict();
  return { result: used.result, personId, isReplay: true };
}
