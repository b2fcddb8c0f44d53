import { createHash } from 'node:crypto';

/** Rounds the count of a named cell. */
export type Rounding = (cell: string, count: number) => number;

/**
 * Fixed random rounding to a multiple of `base` (rule 5.5): a remainder r goes up with probability r/base, decided by
 * SHA-256(secret : table : cell : count). The same cell and count are rounded alike for ever, so asking again tells nothing
 * more; over many cells the roundings even out. Who has the secret can undo it: it never leaves the server.
 */
export function fixedRounding(secret: string, table: string, base: number): Rounding {
  return (cell, count) => {
    const rest = count % base;
    if (rest === 0) return count;
    const hash = createHash('sha256').update(`${secret}:${table}:${cell}:${count}`).digest();
    const drawn = Number(hash.readBigUInt64BE()) / 2 ** 64;
    return count - rest + (drawn < rest / base ? base : 0);
  };
}
