import type { Listener, Listeners } from './listener.js';

/** Messages one line may send within a second. */
const messagesMost = 10;

/** Bytes that may wait for a reader who does not take them. She catches up by number when she comes back. */
const waitingMost = 1024 * 1024;

/** What socket.io writes before a message that carries bytes, and before one that is for another namespace than ours. */
const isStrange = (message: string) => /^[56]|^\d[^[{"]*\//.test(message);

/** A line below socket.io: what comes on it before anybody has looked at it. */
export type Line = {
  readonly readyState: string;
  readonly upgrading: boolean;
  readonly on: (event: 'packet' | 'error', hear: (packet: { type: string; data?: unknown }) => void) => void;
  readonly close: (discard: boolean) => void;
  readonly writeBuffer: readonly { readonly data?: string }[];
  readonly transport: {
    readonly writable?: boolean;
    /** Where it is a WebSocket. */
    readonly socket?: {
      readonly bufferedAmount: number;
      readonly terminate: () => void;
      readonly _sender?: { readonly sendFrame: (parts: Buffer[]) => void };
    };
  };
  /** What the line came with: its first request, and from where. */
  request: unknown;
  remoteAddress: unknown;
};

export const lineOf = ({ conn }: Listener): Line => conn as unknown as Line;

/** Closes every line that sends too much, bytes, or for a namespace that is none: a page of ours does none of it. */
export function guardLines(server: Listeners): void {
  server.engine.on('connection', (line: Line) => {
    let since = 0;
    let sent = 0;
    line.on('error', () => undefined);
    line.on('packet', ({ type, data }) => {
      if (type !== 'message') return;
      if (performance.now() - since > 1000) [since, sent] = [performance.now(), 0];
      sent += 1;
      if (sent > messagesMost || typeof data !== 'string' || isStrange(data)) cut(line);
    });
  });
}

/** Drops a reader who takes nothing of what is sent to her; true when she was dropped. */
export function dropIfSlow(socket: Listener): boolean {
  const line = lineOf(socket);
  const buffered = line.transport.socket?.bufferedAmount ?? 0;
  const isSlow = buffered + (line.writeBuffer.length > 0 ? sizeOf(line) : 0) > waitingMost;
  if (isSlow) cut(line);
  return isSlow;
}

const sizeOf = ({ writeBuffer }: Line) => writeBuffer.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);

/** Lets go of all that a line came with but its cookie: ten thousand who only read are to weigh little, and nobody needs to know from where. */
export function lighten(socket: Listener): void {
  const line = lineOf(socket);
  const { cookie } = socket.handshake.headers;
  Object.assign(socket, { handshake: cookie ? { headers: { cookie } } : nothing });
  // Polling brings a new request each time, and keeps its own.
  if (line.transport.socket) line.request = null;
  line.remoteAddress = undefined;
}

const nothing = { headers: {} };

/** Ends a line at once: saying goodbye first would leave all that waits for half a minute with who does not take it. */
function cut(line: Line): void {
  line.transport.socket?.terminate();
  line.close(true);
}
