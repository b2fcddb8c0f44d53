import type { Listener, Listeners } from './listener.js';

/** Messages one line may send within a second. */
const messagesMost = 10;

/** Bytes that may wait for a reader who does not take them. She catches up by number when she comes back. */
const waitingMost = 1024 * 1024;

/** What socket.io writes before a message that carries bytes, and before one that is for another namespace than ours. */
const isStrange = (message: string) => /^[56]|^\d[^[{"]*\//.test(message);

/** A line below socket.io: what comes on it before anybody has looked at it. */
type Line = {
  readonly on: (event: 'packet' | 'error', hear: (packet: { type: string; data?: unknown }) => void) => void;
  readonly close: (discard: boolean) => void;
  readonly writeBuffer: readonly { readonly data?: string }[];
  /** Where it is a WebSocket. */
  readonly transport: { readonly socket?: { readonly bufferedAmount: number; readonly terminate: () => void } };
};

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

/** Drops a reader who takes nothing of what is sent to her. */
export function dropIfSlow({ conn }: Listener): void {
  const line = conn as unknown as Line;
  const queued = line.writeBuffer.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
  if (queued + (line.transport.socket?.bufferedAmount ?? 0) > waitingMost) cut(line);
}

/** Ends a line at once: saying goodbye first would leave all that waits for half a minute with who does not take it. */
function cut(line: Line): void {
  line.transport.socket?.terminate();
  line.close(true);
}
