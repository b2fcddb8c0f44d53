import { scrollNow } from './scroll.js';

type Place = { readonly y?: number };

const pause = 400;

/** Remembers how far each entry of the history was scrolled, and restores it while the page runs. */
export class Places {
  private timer = 0;
  private isHeld = false;

  begin(): void {
    history.scrollRestoration = 'manual';
    // After a reload or a way back from elsewhere the browser restores by itself, unless we were quicker.
    if (scrollY === 0) this.restore();
    this.note();
    addEventListener('scroll', () => this.noteSoon(), { passive: true });
    addEventListener('pagehide', () => {
      this.note();
      history.scrollRestoration = 'auto';
    });
    addEventListener('pageshow', () => (history.scrollRestoration = 'manual'));
  }

  /** A new entry; the one before keeps its place. */
  push(address: string): void {
    this.note();
    history.pushState({}, '', address);
    this.hold();
  }

  /** The place of the entry the history now stands at, while its page is not on the screen yet. */
  recall(): number {
    this.hold();
    return placeOf() ?? 0;
  }

  /** The entry is of the page on the screen. One that a link to a fragment just made has no place yet: the browser goes there. */
  restore(): void {
    const y = placeOf();
    if (y !== null) scrollNow(y);
    this.isHeld = false;
  }

  /** The page of the entry is on the screen. */
  arrived(): void {
    this.isHeld = false;
    this.note();
  }

  private hold(): void {
    clearTimeout(this.timer);
    this.isHeld = true;
  }

  private noteSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.note(), pause);
  }

  private note(): void {
    if (!this.isHeld) history.replaceState({ ...(history.state as Place | null), y: scrollY }, '');
  }
}

function placeOf(): number | null {
  return (history.state as Place | null)?.y ?? null;
}
