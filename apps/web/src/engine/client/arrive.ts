import { sayAloud } from '../said.js';
import type { PageState } from '../state.js';
import { scrollNow } from './scroll.js';

/** How the reader came to what is shown. */
export type Arrival =
  | { readonly how: 'first' | 'changed' | 'stayed' }
  | { readonly how: 'went'; readonly fragment: string }
  | { readonly how: 'returned' }
  | { readonly how: 'back'; readonly y: number };

/** Brings title, focus and scroll to where they would be had the browser loaded the page. */
export function arrive({ title, shell }: PageState, arrival: Arrival): void {
  if (arrival.how === 'first') return;
  document.title = title;
  document.documentElement.lang = shell.language;
  document.documentElement.dir = shell.direction;
  if (arrival.how === 'changed') return;

  sayAloud(title);
  if (arrival.how === 'went') comeTo(arrival.fragment);
  if (arrival.how === 'back') comeBack(arrival.y);
  if (arrival.how === 'returned') comeToRefusal();
}

function comeTo(fragment: string): void {
  const target = fragment ? document.getElementById(fragment) : null;
  if (!target) {
    scrollNow(0);
    return focusOnHeading();
  }
  target.scrollIntoView();
  focusOn(target);
}

function comeBack(y: number): void {
  focusOnHeading();
  scrollNow(y);
}

/** What is to be mended announces itself and takes the focus; without it the page begins at its heading. */
function comeToRefusal(): void {
  if (!document.querySelector('main [role=alert]')) comeTo('');
}

function focusOnHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1, h1');
  if (!heading) return;
  heading.dataset['arrived'] = '';
  focusOn(heading);
}

function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
