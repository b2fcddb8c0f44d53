import type { LiveEvent, LiveRoom } from '@baraza/shared/live';
import { hearHere, liveState, type LiveState } from '../live.js';
import { Listening } from './listening.js';
import { whileLookedAt } from './looked-at.js';
import type { Polling } from './polling.js';
import { openLine } from './socket.js';

/** What listening does to the page. */
export type Hearing = {
  readonly hear: (events: readonly LiveEvent[]) => void;
  readonly readAnew: () => void;
  /** Reads the page again; false when that did not work. */
  readonly refresh: () => Promise<boolean>;
};

/** Listens to one room until it is told to end. */
export class Listener {
  private readonly listening: Listening;
  private readonly close: () => void;
  private polling: Polling | null = null;
  private isOver = false;

  constructor(
    room: LiveRoom,
    last: number,
    private readonly hearing: Hearing,
  ) {
    const line = openLine(room, {
      onConnect: () => void this.listening.join(),
      onCutOff: () => this.listening.cutOff(),
      onBatch: (batch) => this.listening.receive(batch),
      onRights: () => hearing.readAnew(),
      onHere: hearHere,
    });
    this.listening = new Listening(last, { ...hearing, join: line.join, tell: (state) => this.tell(state) });
    // A page in the back-forward cache must not hold a line: the browser would not keep it there.
    addEventListener('pagehide', line.rest);
    addEventListener('pageshow', line.resume);
    const endLooking = whileLookedAt(line.rest, line.resume);
    this.close = () => {
      removeEventListener('pagehide', line.rest);
      removeEventListener('pageshow', line.resume);
      endLooking();
      line.close();
    };
  }

  /** The page was read again, and stands for this number. */
  startAt(number: number): void {
    this.listening.startAt(number);
  }

  end(): void {
    this.isOver = true;
    this.close();
    this.polling?.end();
    hearHere(0);
    liveState.write('off');
  }

  private tell(state: LiveState): void {
    if (this.isOver) return;
    if (state === 'behind') void this.poll();
    else this.polling?.end();
    // What is read from time to time is not behind, however often the line is tried meanwhile.
    if (state !== 'behind' || liveState.read() !== 'late') liveState.write(state);
    if (state !== 'live') hearHere(0);
  }

  /** That part comes when it is needed. While not even it gets through, the line is tried again, and it with the line. */
  private async poll(): Promise<void> {
    const part = await import('./polling.js').catch(() => null);
    const isBehind = ['behind', 'late'].includes(liveState.read());
    if (!part || this.isOver || !isBehind) return;
    this.polling ??= new part.Polling(this.hearing.refresh, (isRead) => liveState.write(isRead ? 'late' : 'behind'));
    this.polling.begin();
  }
}
