import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The shortest form a browser takes. A form it gives no weight is one it refuses. */
export function encodingFor(accepted = ''): Encoding {
  const takes = (form: string) => new RegExp(`(^|,)\\s*${form}\\s*(;(?!\\s*q=0(\\.0*)?\\s*(,|$))|,|$)`).test(accepted);
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
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
