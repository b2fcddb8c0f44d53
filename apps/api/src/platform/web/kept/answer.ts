import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import type { PageAnswer } from '@baraza/shared/web';
import type { Version } from './look.js';

const [toBrotli, fromBrotli, toGzip] = [promisify(brotliCompress), promisify(brotliDecompress), promisify(gzip)];

/** Made once and sent often. Beyond 6 each percent costs many times the work, while somebody waits for it. */
const brotliQuality = 6;

export type Encoding = 'br' | 'gzip' | 'identity';

/** A page as it is kept: already compressed, with the tag that names it. */
export class KeptAnswer {
  readonly type: PageAnswer['type'];
  readonly tag: string;

  private constructor(
    { type, body }: PageAnswer,
    readonly version: Version,
    private readonly brotli: Buffer,
    private readonly gzip: Buffer,
  ) {
    this.type = type;
    // The number of the newest event, and what was made of it by this build, in this language, in this form.
    this.tag = `W/"${version.number}-${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  }

  static async of(answer: PageAnswer, version: Version): Promise<KeptAnswer> {
    const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: answer.body.length };
    const [brotli, gzipped] = await Promise.all([toBrotli(answer.body, { params }), toGzip(answer.body)]);
    return new KeptAnswer(answer, version, brotli, gzipped);
  }

  /** The bytes it takes in memory. */
  get size(): number {
    return this.brotli.length + this.gzip.length;
  }

  /** Whoever takes no compressed form is rare, and gets it made. */
  async bytes(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'br') return this.brotli;
    return encoding === 'gzip' ? this.gzip : fromBrotli(this.brotli);
  }
}
