import { createHash } from 'node:crypto';
import limitOf from 'p-limit';
import type { DataSource, EntityManager } from 'typeorm';
import { today } from '#platform/clock.js';
import { AppError, conflict } from '#platform/errors.js';
import { keyFrom, open, seal } from '#platform/secret.js';
import { isId } from '#platform/texts.js';
import { type Prepared, prepared } from './prepared.js';

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
  const { keyHash, bodyHash } = hashesOf(claim);

  return db.transaction(async (manager) => {
    const claimed = await manager.query<unknown[]>(
      `insert into keys (key_hash, operation, body_hash, used_on, by_stranger) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning 1`,
      [keyHash, claim.operation, bodyHash, today(), claim.personId === null],
    );
    if (claimed.length === 0) return (await recalled(manager, claim)) ?? refuse();

    const { result, personId } = await recipe(manager);
    await manager.query('update keys set result = $2, person_sealed = $3 where key_hash = $1', [
      keyHash,
      result,
      sealedIn(claim, personId),
    ]);
    return { result, personId, isReplay: false };
  });
}

/** A change that is one statement, its key included. It gives one row when it was made, and none when the key is known or something lacks. */
export type Whole = {
  /** What the key will answer, made beforehand. */
  readonly result: string;
  /** Stores the key by `claiming`, and takes its own values from $8 on. */
  readonly statement: Prepared;
  /** Refuses what is not allowed; a key that is known is answered all the same. */
  readonly ensure: () => void;
  /** Its values; null: something has to be there first. */
  readonly values: readonly unknown[] | null;
  /** Makes that, in the transaction of the change, and gives the values. */
  readonly prepare: (manager: EntityManager) => Promise<readonly unknown[]>;
  /** What else belongs to it, told what the key answers: then it takes a transaction. */
  readonly rest?: ((manager: EntityManager, result: string) => Promise<void>) | null;
};

/** The part of such a statement that stores the key, once, where `ready` has a row. Its values are $1 to $7. */
export const claiming = (ready: string): string =>
  `insert into keys (key_hash, operation, body_hash, used_on, by_stranger, result, person_sealed)
   select $1, $2, $3, $4, $5, $6, $7 from ${ready} on conflict do nothing returning 1`;

/**
 * So many of these changes are under way at once; the others wait here. More of them are stored no sooner, as they fight for the same
 * processor and log: ten at once cost the database a quarter more each. And whoever reads finds a connection, however many write.
 */
const inTurn = limitOf(4);

const alone = <Row>(db: DataSource, { statement }: Whole, values: readonly unknown[]): Promise<Row[]> =>
  inTurn(() => prepared<Row>(db, statement, values));

/** The same promise as `once`, for a change that is made often: one statement, one commit, no lock held on the way to and fro. */
export async function onceWhole<Row>(
  db: DataSource,
  claim: Claim,
  personId: string,
  whole: Whole,
): Promise<Outcome & { readonly row: Row | null }> {
  const { result, ensure, rest } = whole;
  const values = rest ? null : whole.values;
  const key = keyValues(claim, result, personId);
  const made = (row: Row) => ({ result, personId, isReplay: false, row });
  try {
    ensure();
    const [row] = values ? await alone<Row>(db, whole, [...key, ...values]) : [];
    if (row) return made(row);
    const known = values && (await recalled(db.manager, claim));
    if (known) return { ...known, row: null };
    return made(await inTurn(() => db.transaction((manager) => prepareAndRun<Row>(manager, whole, key))));
  } catch (refusal) {
    const known = refusal instanceof AppError && (await recalled(db.manager, claim));
    if (known) return { ...known, row: null };
    throw refusal;
  }
}

/** Tries the statement alone. Null: nothing was stored, be it that the key is known or that something is not as it was taken to be. */
export async function tryWhole<Row>(db: DataSource, claim: Claim & { personId: string }, whole: Whole): Promise<Row | null> {
  const { result, values } = whole;
  if (!values) return null;
  const [row] = await alone<Row>(db, whole, [...keyValues(claim, result, claim.personId), ...values]);
  return row ?? null;
}

async function prepareAndRun<Row>(manager: EntityManager, whole: Whole, key: readonly unknown[]): Promise<Row> {
  const { statement, prepare, rest, result } = whole;
  const [row] = await prepared<Row>(manager, statement, [...key, ...(await prepare(manager))]);
  if (!row) throw conflict();
  await rest?.(manager, result);
  return row;
}

/** The values of `claiming`. */
function keyValues(claim: Claim, result: string, personId: string): readonly unknown[] {
  const { keyHash, bodyHash } = hashesOf(claim);
  return [keyHash, claim.operation, bodyHash, today(), claim.personId === null, result, sealedIn(claim, personId)];
}

function hashesOf({ key, body }: Claim): { keyHash: Buffer; bodyHash: Buffer } {
  if (!isId(key)) throw new AppError('INVALID_INPUT', { field: 'key', fault: 'UNREADABLE' });
  // The key salts the hash: what was written cannot be guessed from it.
  return { keyHash: sha256(key.toLowerCase()), bodyHash: sha256(`${key}\n${JSON.stringify(body)}`) };
}

/** Whoever has the database alone cannot tell from it who did what: it takes the key, which only the client keeps. */
function sealedIn({ key }: Claim, personId: string): Buffer {
  return seal(keyFrom(key.toLowerCase(), 'person'), personId);
}

/** The first answer to a key; null when the key is new. CONFLICT: it stands for something else, or for somebody else. */
async function recalled(manager: EntityManager, claim: Claim): Promise<Outcome | null> {
  const { keyHash, bodyHash } = hashesOf(claim);
  const [used] = await manager.query<Used[]>(
    'select operation, body_hash, result, person_sealed, by_stranger from keys where key_hash = $1',
    [keyHash],
  );
  if (!used) return null;
  if (used.operation !== claim.operation || !used.body_hash.equals(bodyHash)) throw conflict();
  // Somebody who has no visit may only repeat what was done without one: her first answer, and with it her visit, was lost on the way.
  const personId = open(keyFrom(claim.key.toLowerCase(), 'person'), used.person_sealed);
  const isHers = claim.personId === null ? used.by_stranger : claim.personId === personId;
  if (!personId || !isHers) throw conflict();
  return { result: used.result, personId, isReplay: true };
}

function refuse(): never {
  throw conflict();
}
