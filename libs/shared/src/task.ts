/**
 * A proof of work is `<task>:<n>` whose SHA-256 begins with as many zero bits as the task asks for:
 * `<until>.<bits>.<which one>.<signature>`. It is sent in the header `x-proof`.
 */
export const proofHeader = 'x-proof';

/** The most characters a proof may have. */
export const longestProof = 200;

/** How hard a task is: 2 to 5 seconds of an old phone for most (docs/SECURITY.md). */
export const taskBits = 19;

/** How many zero bits a hash begins with. */
export function zeroBits(hash: ArrayLike<number>): number {
  let bits = 0;
  for (let at = 0; at < hash.length; at += 1) {
    const zeros = Math.clz32(hash[at] ?? 0) - 24;
    bits += zeros;
    if (zeros < 8) return bits;
  }
  return bits;
}
