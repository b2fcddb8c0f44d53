import type { LiveEvent, LiveRoom } from '@baraza/shared/live';
import { liveState, type LiveState } from '../live.js';
import { Listening } from './listening.js';
import { openLine } from './socket.js';

/** What listening does to the page. */
export type Hearing = {
  readonly hear: (events: readonly LiveEvent[]) => void;
  readonly readAnew: () => void;
};

/** Listens to one room until it is told to end. */
export class Listener {
  private readonly listening: Listening;
  private readonly close: () => void;
  private isOver = false;

  constructor(room: LiveRoom, last: number, hearing: Hearing) {
    const line = openLine(room, {
      onConnect: () => void this.listening.join(),
      onCutOff: () => this.listening.cutOff(),
      onBatch: (batch) => this.listening.receive(batch),
      onRights: () => hearing.readAnew(),
    });
    this.listening = new Listening(last, { ...hearing, join: line.join, tell: (state) => this.tell(state) });
    // A page in the back-forward cache must not hold a line: the browser would not keep it there.
    addEventListener('pagehide', line.rest);
    addEventListener('pageshow', line.resume);
    this.close = () => {
      removeEventListener('pagehide', line.rest);
      removeEventListener('pageshow', line.resume);
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
    liveState.write('off');
  }

  private tell(state: LiveState): void {
    if (!this.isOver) liveState.write(state);
  }
}
