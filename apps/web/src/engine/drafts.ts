/** Under names that begin so lies what is typed and not sent yet, and its key: with the tab, or on her own phone. */
export const draftPrefix = 'draft ';

/** What was typed here is not to be found by somebody else. */
export function forgetDrafts(kept: () => Storage): void {
  try {
    const store = kept();
    for (const name of Object.keys(store)) if (name.startsWith(draftPrefix)) store.removeItem(name);
  } catch {
    // A browser that keeps nothing.
  }
}
