import type { Returned } from '../../engine/page.js';

/** What stands in a form: what was typed into one that came back, so that nothing is lost; else what it begins with. */
export function typedIn(returned: Returned | null, written: Written = {}) {
  const all = (name: string): readonly string[] => [(returned?.typed ?? written)[name] ?? []].flat();
  return { all, one: (name: string): string => all(name)[0] ?? '' };
}

export type Written = Returned['typed'];

/**
 * The key a form goes on with: the one it was sent with, so that what is sent again happens once. A key that was spent on
 * something else (a first answer that got lost, before the words were changed) gives way to a fresh one.
 */
export function keyFor(returned: Returned | null, fresh: string): string {
  const isSpent = returned?.refusal.code === 'CONFLICT' || returned?.refusal.faults['key'] !== undefined;
  return (!isSpent && typedIn(returned).one('key')) || fresh;
}
