const sent = new WeakSet<EventTarget>();

/** Notes which forms the browser sends before the page runs. To be called as soon as the script is there. */
export function noteSent(): void {
  document.addEventListener('submit', ({ target }) => target && sent.add(target), true);
}

/** The form is on its way already: what stands in it is not unsaved. */
export const isOnItsWay = (form: HTMLFormElement): boolean => sent.has(form);
