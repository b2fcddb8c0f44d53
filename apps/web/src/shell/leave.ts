/** Shows nothing, belongs to nobody, and needs no network. */
const nothing = 'about:blank';

/** Blanks the page at once, ends the visit, and puts an empty page in the place of this one. */
export function leave(address: string): void {
  document.documentElement.hidden = true;
  document.title = '';
  // The visit ends even if this page is gone before the answer.
  void fetch(address, { method: 'POST', body: new URLSearchParams(), keepalive: true }).catch(() => undefined);
  location.replace(nothing);
}
