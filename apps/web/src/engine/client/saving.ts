type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

const line = (): Connection => (navigator as Navigator & { connection?: Connection }).connection ?? {};

/** Where every byte is paid for, or takes its time: nothing is fetched that nobody asked for. */
export const isSavingData = (): boolean => line().saveData === true || line().effectiveType?.endsWith('2g') === true;

/** Milliseconds in which each part of a page is here where a line is quick. */
const quick = 1_000;

/** Where a page takes seconds: by how long its parts took to come. What browsers believe of their line is often not so. */
export function isSlow(): boolean {
  const parts = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
  return parts.some(({ startTime, responseEnd }) => responseEnd - startTime > quick);
}

const touches = ['pointerdown', 'touchstart', 'keydown', 'focusin'];

/** Does something at the first sign that somebody wants something of the page; with `scrolling`, also when she only reads on. Gives a way to want it no longer. */
export function onceTouched(act: () => void, scrolling = false): () => void {
  const signs = scrolling ? [...touches, 'scroll'] : touches;
  const leave = () => signs.forEach((sign) => removeEventListener(sign, start, true));
  const start = () => {
    leave();
    act();
  };
  for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true });
  return leave;
}
