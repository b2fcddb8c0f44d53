import { onceTouched } from './saving.js';
import type { Served } from './worker.js';

/** The worker comes with the first touch: who only opens a page and goes pays nothing for it. One that is there already is heard at once. */
export function whenWorkerMayCome(page: () => Served): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker || import.meta.env.DEV) return;
  const come = () => void import('./worker.js').then(({ employ }) => employ(page)).catch(() => undefined);
  if (serviceWorker.controller) come();
  else onceTouched(come, true);
}
