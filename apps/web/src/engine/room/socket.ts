import { io, type Socket } from 'socket.io-client';
import type { ClientMessages, LiveBatch, LiveJoined, LiveRoom, ServerMessages } from '@baraza/shared/live';
import { heardOfServer } from '../online.js';

const patience = 10_000;

/** Refusals that pass: the line is hung up and tried again later. */
const passing = new Set(['UNAVAILABLE', 'TOO_MANY_REQUESTS']);

/** What happens on the line. */
export type LineEvents = {
  readonly onConnect: () => void;
  readonly onCutOff: () => void;
  readonly onBatch: (batch: LiveBatch) => void;
  /** What the reader may see has changed. */
  readonly onRights: () => void;
  /** About how many people read here. */
  readonly onHere: (people: number) => void;
};

/** The line to the server: WebSocket, or polling where a proxy allows nothing else. */
export function openLine(room: LiveRoom, line: LineEvents) {
  // A line of its own for each page: batches do not name their room, and a late one of another room must not be counted here.
  const socket: Socket<ServerMessages, ClientMessages> = io({
    forceNew: true,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelayMax: 30_000,
  });
  const wait = { timer: 0 };
  const later = () => (wait.timer = window.setTimeout(() => socket.connect(), patience * (0.5 + Math.random())));

  socket.on('connect', () => {
    heardOfServer(true);
    line.onConnect();
  });
  socket.on('disconnect', (reason) => {
    line.onCutOff();
    // The library comes back by itself, except where the server hung up.
    if (reason === 'io server disconnect') later();
  });
  socket.on('connect_error', () => {
    line.onCutOff();
    if (!socket.active) later();
  });
  socket.on('batch', line.onBatch);
  socket.on('rights', line.onRights);
  socket.on('here', line.onHere);

  /** A line on which nothing is answered is no line. */
  const hangUp = () => {
    socket.disconnect();
    later();
  };
  const join = async (after: number): Promise<LiveJoined> => {
    try {
      const joined = await socket.timeout(patience).emitWithAck('join', { ...room, after });
      if ('refused' in joined && passing.has(joined.refused)) throw new Error(joined.refused);
      return joined;
    } catch (fault) {
      if (socket.connected) hangUp();
      throw fault;
    }
  };
  const close = () => {
    clearTimeout(wait.timer);
    socket.off();
    socket.disconnect();
  };
  return { join, close, rest: () => void socket.disconnect(), resume: () => void socket.connect() };
}
