import { whenReached } from '../online.js';
import { type Entry, tellWorker, waiting } from '../outbox.js';
import type { PageState } from '../state.js';

/** What of a running page the worker is told, and what it asks for. */
export type Served = { readonly state: PageState; readonly refresh: () => Promise<boolean> };

const pauses = { first: 5_000, longest: 5 * 60_000 };

/** Lets the worker keep what is read and send what waits. Without one, everything goes on as before. */
export async function employ(page: () => Served): Promise<void> {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ waiting?: readonly Entry[]; sent?: number }>) => {
    if (data.waiting) waiting.write(data.waiting);
    if (data.sent) void page().refresh();
  });
  serviceWorker.startMessages();
  if (!serviceWorker.controller) {
    const comes = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    await comes;
  }
  tellWorker({ assets: loaded(), keep: page().state, ask: 'waiting', flush: true });
  addEventListener('pagehide', () => tellWorker({ keep: page().state }));
  sendInTime();
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
