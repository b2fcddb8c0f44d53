import { hash, verify } from '@node-rs/argon2';
import { AppError } from '#platform/errors.js';

/** Argon2id as OWASP's password storage cheat sheet has it: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** So much memory and so many threads at once, and no more: the rest waits, and too many are sent away. */
const atOnce = 2;
const waitingMost = 100;

let running = 0;
const waiting: (() => void)[] = [];

/** What is compared with where there is nothing to compare with, so that it takes the same time. */
let nothing: Promise<string> | undefined;

/** A slow hash that whoever has it cannot turn back. Of a text: the library takes no bytes that are not UTF-8. */
export function hashed(proof: string): Promise<string> {
  return inTurn(() => hash(proof, cost));
}

/** Whether a slow hash is of this proof. Null, where there is none: takes as long, and it is not. */
export async function isHashOf(stored: string | null, proof: string): Promise<boolean> {
  nothing ??= hashed('nothing');
  const compared = stored ?? (await nothing);
  const isRight = await inTurn(() => verify(compared, proof));
  return stored !== null && isRight;
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= atOnce) {
    if (waiting.length >= waitingMost) throw new AppError('UNAVAILABLE');
    await new Promise<void>((go) => waiting.push(go));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
