import type { LiveBatch, LiveJoined, LiveRoom } from '@baraza/shared/live';

/** What happens on a line. */
export type LineEvents = {
  readonly onConnect: () => void;
  readonly onCutOff: () => void;
  readonly onBatch: (batch: LiveBatch) => void;
};

/** A line to the server, and what can be done with it. */
export type Line = {
  readonly join: (after: number) => Promise<LiveJoined>;
  readonly close: () => void;
  readonly rest: () => void;
  readonly resume: () => void;
};

export type OpenLine = (room: LiveRoom, events: LineEvents) => Line;
