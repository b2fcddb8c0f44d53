import { forgetDrafts } from '../engine/drafts.js';

/** Who comes in may be somebody else than who wrote here before: what was begun in this tab is not shown to her. */
export function watchComingIn(letsIn: (path: string) => boolean): void {
  const forget = ({ target }: Event) => {
    if (!(target instanceof HTMLFormElement) || !letsIn(new URL(target.action).pathname)) return;
    forgetDrafts(() => sessionStorage);
    forgetDrafts(() => localStorage);
    window.name = '';
  };
  // The running page empties a form that was taken. What becomes of one that the browser sends is not known here.
  addEventListener('reset', forget);
  addEventListener('submit', (event) => event.defaultPrevented || forget(event));
}
