import { leave, stayAway } from './leave.js';
import { wipe } from './wipe.js';

/** Three presses of Shift, and nothing else in between, within this time. */
const inTime = 2_000;
const enough = 3;

/** Opens the ways out as soon as the script is there, whether or not the page runs yet: the button, the key, and what other tabs do. */
export function openWaysOut(): void {
  stayAway();
  document.addEventListener('submit', byForm, true);
  followShift();
}

function byForm(event: Event): void {
  const form = event.target as HTMLFormElement;
  if (form.dataset['leave'] === 'done') void wipe();
  if (form.dataset['leave'] !== 'quickly') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  leave(form.action);
}

function followShift(): void {
  let presses = 0;
  let timer = 0;
  const count = (next: number) => {
    clearTimeout(timer);
    presses = next;
    tell(next);
    if (next > 0) timer = window.setTimeout(() => count(0), inTime);
  };

  // Who writes in capitals holds it down and presses another key before it comes up again.
  let isAlone = false;
  addEventListener('keydown', ({ key, repeat }) => {
    if (repeat) return;
    isAlone = key === 'Shift';
    if (!isAlone && presses > 0) count(0);
  });
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return;
    isAlone = false;
    count(presses + 1);
    const form = document.querySelector<HTMLFormElement>('form[data-leave=quickly]');
    if (presses === enough && form) leave(form.action);
  });
}

/** Says how often more; the words stand ready in the page, in its language. */
function tell(presses: number): void {
  for (const words of document.querySelectorAll<HTMLElement>('[data-presses]')) words.hidden = words.dataset['presses'] !== String(presses);
}
