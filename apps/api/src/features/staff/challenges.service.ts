import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { minutesFromNow, now } from '#platform/clock.js';
import { sha256 } from '#platform/db/once.js';
import { Secret } from '#platform/secret.js';

/** What a passkey is asked for. */
export type ChallengeUse = { readonly what: 'SIGN_IN' | 'PROVE' | 'ADD'; readonly personId: string | null };

const lasting = 5;
const nonceBytes = 16;
const timeBytes = 6;
const markBytes = 16;

/**
 * What a passkey signs: random, for one use of one person, good for five minutes. It carries its own proof that we made
 * it, so that any process can tell, and asking for one writes nothing. Only those that were answered are kept, until they end.
 */
@Injectable()
export class ChallengesService {
  constructor(private readonly secret: Secret) {}

  make(use: ChallengeUse): Uint8Array<ArrayBuffer> {
    const time = Buffer.alloc(timeBytes);
    time.writeUIntBE(minutesFromNow(lasting).getTime(), 0, timeBytes);
    const head = Buffer.concat([randomBytes(nonceBytes), time]);
    return Uint8Array.from(Buffer.concat([head, this.#markOf(head, use)]));
  }

  /** Whether it is one of ours, for this use and still good. */
  isOurs(challenge: string, use: ChallengeUse): boolean {
    const bytes = Buffer.from(challenge, 'base64url');
    const head = bytes.subarray(0, nonceBytes + timeBytes);
    const mark = bytes.subarray(nonceBytes + timeBytes);
    if (mark.length !== markBytes || !timingSafeEqual(mark, this.#markOf(head, use))) return false;
    return head.readUIntBE(nonceBytes, timeBytes) > now().getTime();
  }

  /** Uses it up. False: it was used up. */
  async spend(manager: EntityManager, challenge: string): Promise<boolean> {
    const spent = await manager.query<unknown[]>(
      'insert into spent_challenges (mark, ends_at) values ($1, $2) on conflict do nothing returning 1',
      [sha256(challenge), minutesFromNow(lasting)],
    );
    return spent.length > 0;
  }

  #markOf(head: Buffer, { what, personId }: ChallengeUse): Buffer {
    return this.secret.mark('challenge', what, personId ?? '', head.toString('hex')).subarray(0, markBytes);
  }
}
