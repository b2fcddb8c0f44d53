import type { InterfaceLanguage } from '@baraza/shared/languages';
import { theKey } from './key.js';
import { type Sealed, unseal } from './seal.js';
import { everything, remove } from './store.js';

/** What is known of a copy without opening it. */
export type Head = {
  /** Path and query. */
  readonly path: string;
  readonly name: string;
  readonly language: InterfaceLanguage;
  /** Whose page it is; '' where it is as strangers see it. */
  readonly whose: string;
  /** It is a document, which can be read as it is; else it is data alone, which this script can draw and no other. */
  readonly isWhole: boolean;
  readonly script: string;
  /** Something was sent there since: shown only where nothing newer can be had, however long that takes. */
  readonly isOutdated?: boolean;
  /** Milliseconds since 1970, by this device. */
  readonly at: number;
};

/** A copy's number, and what is known of it. */
export type Numbered = readonly [number, Head];

const longest = 30 * 24 * 3_600_000;

/** What is known of the copies, oldest first; those that are too old, or that nobody can open or draw, are thrown away. */
export async function heads(): Promise<readonly Numbered[]> {
  const key = await theKey();
  const found: Numbered[] = [];
  for (const [number, sealed] of await everything<Sealed>('copies')) {
    const head = await unseal<Head>(key, sealed);
    const isGood = head && Date.now() - head.at < longest && (head.isWhole || head.script === __SCRIPT__);
    if (isGood) found.push([number, head]);
    else await removeCopy(number);
  }
  return found;
}

export async function removeCopy(number: number): Promise<void> {
  await remove('copies', number);
  await remove('pages', number);
}

/** Throws away what is not to be kept, by what is known of it. */
export async function removeCopies(isToGo: (head: Head) => boolean): Promise<void> {
  for (const [number, head] of await heads()) if (isToGo(head)) await removeCopy(number);
}
