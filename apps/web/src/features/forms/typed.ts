import type { Returned } from '../../engine/page.js';

/** What was typed into a form that came back: nothing is lost. */
export function typedIn(returned: Returned | null) {
  const all = (name: string): readonly string[] => [returned?.typed[name] ?? []].flat();
  return { all, one: (name: string): string => all(name)[0] ?? '' };
}
