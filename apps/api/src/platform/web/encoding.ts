import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A form is taken where it is named, unless it is given no weight. */
const taking = (form: Encoding) => new RegExp(`(^|,)\\s*${form}\\s*(;(?!\\s*q=0(\\.0*)?\\s*(,|$))|,|$)`);
const [brotli, gzip] = [taking('br'), taking('gzip')];

/** The shortest form a browser takes. */
export function encodingFor(accepted = ''): Encoding {
  if (brotli.test(accepted)) return 'br';
  return gzip.test(accepted) ? 'gzip' : 'identity';
}

/** At once and here: it takes about as long as drawing the page. By parts or in other threads, brotli prepares megabytes for each page and costs many times that. */
export function pressed(body: string, encoding: Encoding, quality: { readonly br: number; readonly gzip: number }): Buffer {
  if (encoding === 'identity') return Buffer.from(body);
  if (encoding === 'gzip') return gzipSync(body, { level: quality.gzip });
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality.br, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(body) };
  return brotliCompressSync(body, { params });
}

/** Whether a browser has the very answer a tag names. */
export function hasAlready(tag: string, told = ''): boolean {
  const bare = (each: string) => each.trim().replace(/^W\//, '');
  return told.split(',').some((each) => each.trim() === '*' || bare(each) === bare(tag));
}
