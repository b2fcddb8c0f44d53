import type { Encoding } from './answer.js';

/** The shortest form a browser takes. A form it gives no weight is one it refuses. */
export function encodingFor(accepted = ''): Encoding {
  const takes = (form: string) => new RegExp(`(^|,)\\s*${form}\\s*(;(?!\\s*q=0(\\.0*)?\\s*(,|$))|,|$)`).test(accepted);
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** Whether a browser has the very answer a tag names. */
export function hasAlready(tag: string, told = ''): boolean {
  const bare = (each: string) => each.trim().replace(/^W\//, '');
  return told.split(',').some((each) => each.trim() === '*' || bare(each) === bare(tag));
}
