import { liveState } from '../live.js';
import type { ClientSite, Tuned, Tuner } from '../route.js';
import { isSavingData, isSlow, onceTouched } from './saving.js';

/** Begins to listen once a page has a room: not while nobody looks, nor where somebody pays for every byte. */
export class Ear {
  private tuner: Tuner | null = null;
  private isComing = false;
  private isOver = false;

  constructor(
    private readonly fetch: ClientSite['tuner'],
    private readonly page: Tuned,
  ) {}

  /** To be called whenever data from the server is shown. */
  tune(): void {
    if (this.tuner) return this.tuner.tune();
    if (this.isComing || !this.page.state().room) return;
    if (isSavingData()) return liveState.write('resting');
    this.isComing = true;
    whenLookedAt(() => void this.open());
  }

  end(): void {
    this.isOver = true;
    this.tuner?.end();
  }

  private async open(): Promise<void> {
    try {
      const { Tuner } = await this.fetch();
      if (this.isOver) return;
      this.tuner = new Tuner(this.page);
      this.tuner.tune();
    } catch {
      // The part could not be fetched: the next page tries again.
      this.isComing = false;
    }
  }
}

/** On a slow line it also waits for a sign of somebody: who only looks in does not pay for what she will not see. */
function whenLookedAt(start: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', () => whenLookedAt(start), { once: true });
  else if (isSlow()) onceTouched(start, true);
  else start();
}
