import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { now } from '#platform/clock.js';
import { sha256 } from '#platform/db/once.js';
import { longestProof, zeroBits } from '@baraza/shared/task';
import { Recent } from './recent.js';

const secondsToSolve = 300;

/**
 * Proofs of work: a task is signed and remembered by nobody, a proof is good once. Processes with the same key take one
 * another's proofs; that a proof is good once holds for each of them.
 */
export class Tasks {
  readonly #used = new Recent(100_000);

  constructor(
    private readonly key: Buffer,
    private readonly bits: number,
  ) {}

  /** A new task: when it is over, how hard it is, which one it is, and that it is ours. */
  make(): string {
    const until = Math.floor(now().getTime() / 1000) + secondsToSolve;
    const task = `${until.toString(36)}.${this.bits}.${randomBytes(12).toString('base64url')}`;
    return `${task}.${this.#sign(task)}`;
  }

  /** Whether this is the proof of a task of ours, in time and for the first time. It is used up by it. */
  accept(proof: string | null): boolean {
    if (!proof || proof.length > longestProof) return false;
    const [, task = '', signature = ''] = /^([\w-]+\.\d{1,2}\.[\w-]+)\.([\w-]+):\d{1,15}$/.exec(proof) ?? [];
    if (!task || !isEqual(signature, this.#sign(task))) return false;

    const [until = '', bits = ''] = task.split('.');
    if (parseInt(until, 36) * 1000 < now().getTime() || zeroBits(sha256(proof)) < Number(bits)) return false;
    this.#used.dropPast();
    return this.#used.note(task, secondsToSolve);
  }

  #sign(task: string): string {
    return createHmac('sha256', this.key).update(task).digest('base64url').slice(0, 22);
  }
}

function isEqual(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
