import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** The fewest characters an installation's secret may have. */
const secretLeast = 32;

const nonceBytes = 12;
const tagBytes = 16;

/**
 * What an installation knows and its database does not: with it, marks in the database can be found again and sealed
 * values opened. Whoever holds a copy of the database alone can do neither.
 */
export class Secret {
  readonly #key: Buffer;

  constructor(text: string) {
    if (text.length < secretLeast) throw new Error(`SECRET is too short: it needs at least ${secretLeast} characters.`);
    this.#key = keyFrom(text, 'installation');
  }

  /** A keyed hash (HMAC-SHA256, 32 bytes) of some parts, for one use. Equal parts give equal marks, and nothing leads back. */
  mark(use: string, ...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([use, ...parts]))
      .digest();
  }

  /** Seals a text so that only this installation can open it. */
  seal(use: string, text: string): Buffer {
    return seal(this.mark('seal', use), text);
  }

  /** The text of `seal`; null when it was sealed otherwise. */
  open(use: string, sealed: Buffer): string | null {
    return open(this.mark('seal', use), sealed);
  }
}

const noSalt = Buffer.alloc(32);

/**
 * A key of 32 bytes from a text that is hard to guess, for one use: HKDF-SHA256 (RFC 5869) without salt, of one block. By two
 * HMACs it takes a fraction of the time of the library's own, which is made for keys of any length.
 */
export function keyFrom(text: string, use: string): Buffer {
  const extracted = createHmac('sha256', noSalt).update(text).digest();
  return createHmac('sha256', extracted).update(`baraza ${use}\u0001`).digest();
}

/** AES-256-GCM: nonce, tag, cipher text. */
export function seal(key: Buffer, text: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** The text that was sealed; null when the key is another one or the bytes were changed. */
export function open(key: Buffer, sealed: Buffer): string | null {
  if (sealed.length < nonceBytes + tagBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return decipher.update(sealed.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}
