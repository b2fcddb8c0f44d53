import type { LiveEvent, LiveRoom } from '@baraza/shared/live';
import { hearHere, liveState, type LiveState } from '../live.js';
import { Listening } from './listening.js';
import { whileLookedAt } from './looked-at.js';
import { Polling } from './polling.js';
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
  private readonly polling: Polling;
  private isOver = false;

  constructor(room: LiveRoom, last: number, hearing: Hearing) {
    const line = openLine(room, {
      onConnect: () => void this.listening.join(),
      onCutOff: () => this.listening.cutOff(),
      onBatch: (batch) => this.listening.receive(batch),
      onRights: () => hearing.readAnew(),
      onHere: hearHere,
    });
    this.polling = new Polling(hearing.refresh, (isRead) => liveState.write(isRead ? 'late' : 'behind'));
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
    this.polling.end();
    hearHere(0);
    liveState.write('off');
  }

  private tell(state: LiveState): void {
    if (this.isOver) return;
    if (state === 'behind') this.polling.begin();
    else this.polling.end();
    // What is read from time to time is not behind, however often the line is tried meanwhile.
    if (state !== 'behind' || liveState.read() !== 'late') liveState.write(state);
    if (state !== 'live') hearHere(0);
  }
}
