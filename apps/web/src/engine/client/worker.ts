import { whenReached } from '../online.js';
import { type Entry, markOf, tellWorker, waiting } from '../outbox.js';
import type { PageState } from '../state.js';

/** What of a running page the worker is told, and what it asks for. */
export type Served = { readonly state: PageState; readonly refresh: () => Promise<boolean> };

const pauses = { first: 5_000, longest: 5 * 60_000 };

/** Somebody who has not gone within this time stays. */
const longestLeaving = 10_000;

/** Lets the worker keep what is read and send what waits. Without one, everything goes on as before. */
export async function employ(page: () => Served): Promise<void> {
  const { serviceWorker } = navigator;
  // On a private page something may stand that is told once: a refusal, what is alike, a key.
  hear(() => !page().state.isPrivate && void page().refresh());
  if (!serviceWorker.controller) {
    const comes = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    await comes;
  }
  tellWorker({ assets: loaded(), keep: page().state, ask: 'waiting', flush: true });
  addEventListener('pagehide', () => tellWorker({ keep: page().state }));
  sendInTime();
}

let isLeaving = false;

/** The same for a page of the worker's own, which stands still: what becomes of what waits is shown there too. */
export function employThere(): void {
  hear();
  waiting.subscribe(showWhatBecame);
  // What she leaves for may be the first that gets through again, and what waited with it: loading anew would hold her back.
  addEventListener('beforeunload', () => {
    isLeaving = true;
    setTimeout(() => {
      isLeaving = false;
      showWhatBecame();
    }, longestLeaving);
  });
  tellWorker({ ask: 'waiting', flush: true });
  sendInTime();
}

/** Hears from the worker what waits, and that something was sent. */
function hear(onSent?: () => void): void {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ waiting?: readonly Entry[]; sent?: number }>) => {
    if (data.waiting) waiting.write(data.waiting);
    if (data.sent) onSent?.();
  });
  serviceWorker.startMessages();
}

/** Loads the page of the outbox anew where it shows something else than what waits; while somebody mends words there, only what is gone goes. */
function showWhatBecame(): void {
  if (isLeaving || !location.pathname.endsWith('/outbox')) return;
  const shown = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const marks = waiting.read().map(markOf);
  if (shown.map(({ dataset }) => dataset['entry']).join() === marks.join()) return;
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-entry] :is(input, textarea)')];
  if (fields.every(({ value, defaultValue }) => value === defaultValue)) return location.reload();
  shown.filter(({ dataset }) => !marks.includes(dataset['entry'] ?? '')).forEach((entry) => entry.remove());
}

/** What the browser loaded of our files: the worker takes them from there. */
const loaded = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);

/** Tries to send what waits: whenever something gets through, when somebody looks, and now and then. */
function sendInTime(): void {
  let pause = pauses.first;
  let timer = 0;
  const isWaiting = () => waiting.read().some(({ refusal }) => !refusal);
  const later = () => {
    clearTimeout(timer);
    if (isWaiting()) timer = window.setTimeout(attempt, pause);
  };
  const attempt = () => {
    pause = Math.min(pause * 2, pauses.longest);
    if (isWaiting()) tellWorker({ flush: true });
    later();
  };
  const soon = () => {
    pause = pauses.first;
    attempt();
  };
  waiting.subscribe(later);
  whenReached(soon);
  addEventListener('online', soon);
  document.addEventListener('visibilitychange', () => document.hidden || soon());
  later();
}
