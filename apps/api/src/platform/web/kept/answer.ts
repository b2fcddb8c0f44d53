import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import type { PageAnswer } from '@baraza/shared/web';
import { type Encoding, pressed } from '../encoding.js';
import type { Version } from './look.js';

/** Made once and sent often: a twentieth shorter than what is made for one reader. Beyond it each percent costs many times the work. */
const quality = { br: 5, gzip: 6 };

/** A page as it is kept: already compressed, with the tag that names it. */
export class KeptAnswer {
  readonly type: PageAnswer['type'];
  readonly tag: string;

  readonly #brotli: Buffer;
  readonly #gzip: Buffer;

  constructor(
    { type, body }: PageAnswer,
    readonly version: Version,
  ) {
    this.type = type;
    this.#brotli = alone(pressed(body, 'br', quality));
    this.#gzip = alone(pressed(body, 'gzip', quality));
    // The number of the newest event, and what this build made of it in this language and form.
    this.tag = `W/"${version.number}-${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  }

  /** The bytes it takes in memory. */
  get size(): number {
    return this.#brotli.length + this.#gzip.length;
  }

  /** Whoever takes no compressed form is rare, and gets it made. */
  bytes(encoding: Encoding): Buffer {
    if (encoding === 'br') return this.#brotli;
    return encoding === 'gzip' ? this.#gzip : brotliDecompressSync(this.#brotli);
  }
}

/** The same bytes in no more memory than they need: zlib gives parts of blocks of 16 KiB. */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
