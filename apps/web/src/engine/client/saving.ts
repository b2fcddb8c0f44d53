type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

/** Where every byte is paid for, or takes its time: nothing is fetched that nobody asked for. */
export function isSavingData(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

const touches = ['pointerdown', 'touchstart', 'keydown', 'focusin'];

/** Does something at the first sign that somebody wants something of the page; with `scrolling`, also when she only reads on. */
export function onceTouched(act: () => void, scrolling = false): void {
  const signs = scrolling ? [...touches, 'scroll'] : touches;
  const start = () => {
    for (const sign of signs) removeEventListener(sign, start, true);
    act();
  };
  for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true });
}
