/** Until what was said before has arrived: a word that somebody stays must not be overtaken by one that somebody goes. */
const soon = 5_000;
/** Who reads or writes tells so no more often. */
const pause = 5 * 60_000;

const others = typeof BroadcastChannel === 'function' ? new BroadcastChannel('visit') : null;
let timer = 0;
let told = 0;

/** Lets a visit end with its last tab: the server is told when one is closed, and by those that stay. Who has no visit tells nothing. */
export function tellOfStaying(): void {
  staySoon();
  addEventListener('pageshow', ({ persisted }) => persisted && staySoon());
  addEventListener('pagehide', go);
  others?.addEventListener('message', staySoon);
  for (const sign of ['keydown', 'pointerdown', 'scroll'])
    addEventListener(sign, () => isDue() && stay(), { passive: true, capture: true });
}

/** The page of a visit has a form that ends it; those the worker makes do not know whose visit it is. One that was left quickly shows nothing any more. */
const isPersonal = () => !document.documentElement.hidden && document.querySelector('form[data-leave=done], [data-still]') !== null;
const isDue = () => told > 0 && Date.now() - told > pause;

function staySoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(stay, soon);
}

function stay(): void {
  told = Date.now();
  if (isPersonal()) void fetch('/visit/stay', { method: 'POST', keepalive: true }).catch(() => undefined);
}

function go(): void {
  clearTimeout(timer);
  if (!isPersonal()) return;
  navigator.sendBeacon('/visit/going');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches our own tabs alone
  others?.postMessage('going');
}
