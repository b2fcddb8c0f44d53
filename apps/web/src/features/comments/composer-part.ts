type Part = typeof import('./Composer.js');

let part: Part | null = null;

/** What one writes with comes apart from the page: who only reads does not wait for it. Fetched once. */
export async function composerPart(): Promise<Part> {
  // Without a line what was written waits where it was written: that part must be here by then.
  void import('./WaitingHere.js').catch(() => undefined);
  return (part ??= await import('./Composer.js'));
}

/** Fetches it ahead of need; if that fails, need will tell. */
export function readyComposer(): void {
  void composerPart().catch(() => undefined);
}
