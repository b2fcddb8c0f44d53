/** Scrolls at once, also where the page otherwise scrolls smoothly. */
export function scrollNow(y: number): void {
  const { style } = document.documentElement;
  style.scrollBehavior = 'auto';
  scrollTo(scrollX, y);
  style.scrollBehavior = '';
}
