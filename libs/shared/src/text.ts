import { textBytes, type TextLimit } from './limits.js';

/** Why a text cannot be taken, as a code; the words for it are in the locales under `fault.`. */
export type TextFault = 'EMPTY' | 'TOO_LONG' | 'UNREADABLE' | 'REVERSED';

/** NUL and other controls (tab and line feed are text), non-characters, lone surrogates: never typed, never shown. */
// oxlint-disable-next-line no-control-regex -- controls are what this looks for
const unreadable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;
/** Bidirectional overrides make a text read otherwise than it is stored. Marks and isolates, which honest text needs, pass. */
const reversed = /[\u202d\u202e]/;

const segmenter = typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('und') : null;

/** User-perceived characters; code points where the browser is too old to tell. */
export function lengthOf(text: string): number {
  if (!segmenter) return [...text].length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** The text as it is stored: line ends made one kind, white space around it gone, otherwise byte for byte as typed. */
export function tidied(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** What stands against storing a tidied text; null when nothing does. */
export function faultIn(text: string, limit: TextLimit): TextFault | null {
  if (text.length < limit.min) return 'EMPTY';
  if (unreadable.test(text)) return 'UNREADABLE';
  if (reversed.test(text)) return 'REVERSED';
  if (text.length > textBytes || new TextEncoder().encode(text).length > textBytes) return 'TOO_LONG';
  // No character is shorter than one unit: most texts need not be counted.
  return text.length > limit.max && lengthOf(text) > limit.max ? 'TOO_LONG' : null;
}
