/** Does something once the page is shown and the phone has nothing better to do. */
export function whenIdle(start: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2_000 });
  else if (document.readyState === 'complete') setTimeout(start, 200);
  else addEventListener('load', () => setTimeout(start, 200));
}
