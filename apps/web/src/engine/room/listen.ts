import type { LiveEvent, LiveRoom } from '@baraza/shared/live';
import { liveState, type LiveState } from '../live.js';
import type { OpenLine } from './line.js';
import { Listening } from './listening.js';

/** What listening does to the page. */
export type Hearing = {
  /** Fetches what hearing takes. */
  readonly prepare: () => Promise<OpenLine>;
  readonly hear: (events: readonly LiveEvent[]) => void;
  readonly readAnew: () => void;
};

/** Listens to one room until it is told to end. */
export class Listener {
  private newest: number;
  private listening: Listening | null = null;
  private isOver = false;
  private close = () => {};

  constructor(
    private readonly room: LiveRoom,
    last: number,
    private readonly hearing: Hearing,
  ) {
    this.newest = last;
  }

  /** Costs nothing while nobody looks, or where somebody pays for every byte. */
  begin(): void {
    if (isSavingData()) return;
    whenLookedAt(() => void this.open().catch(() => this.tell('behind')));
  }

  /** The page was read again, and stands for this number. */
  startAt(number: number): void {
    this.newest = number;
    this.listening?.startAt(number);
  }

  end(): void {
    this.isOver = true;
    this.close();
    liveState.write('off');
  }

  private async open(): Promise<void> {
    const openLine = await this.hearing.prepare();
    if (this.isOver) return;
    const line = openLine(this.room, {
      onConnect: () => void this.listening?.join(),
      onCutOff: () => this.listening?.cutOff(),
      onBatch: (batch) => this.listening?.receive(batch),
    });
    this.listening = new Listening(this.newest, { ...this.hearing, join: line.join, tell: (state) => this.tell(state) });
    // A page in the back-forward cache must not hold a line: the browser would not keep it there.
    addEventListener('pagehide', line.rest);
    addEventListener('pageshow', line.resume);
    this.close = () => {
      removeEventListener('pagehide', line.rest);
      removeEventListener('pageshow', line.resume);
      line.close();
    };
  }

  private tell(state: LiveState): void {
    if (!this.isOver) liveState.write(state);
  }
}

function isSavingData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

function whenLookedAt(start: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', start, { once: true });
  else start();
}
