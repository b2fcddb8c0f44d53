import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { LiveBatch, LiveJoined } from '@baraza/shared/live';
import type { Caller } from './api.js';

/** Somebody who listens, with all that arrived. */
export class Reader {
  readonly batches: LiveBatch[] = [];
  /** When she was told that her rights have changed. */
  readonly told: number[] = [];
  /** When her line was ended by the server. */
  endedAt: number | undefined;

  private constructor(readonly socket: Socket) {
    socket.on('batch', (batch: LiveBatch) => this.batches.push(batch));
    socket.on('rights', () => this.told.push(performance.now()));
    socket.on('disconnect', () => (this.endedAt = performance.now()));
  }

  /** Opens a line with the cookie of a caller; without one, as a stranger. */
  static async open(address: string, caller?: Caller): Promise<Reader> {
    const extraHeaders: Record<string, string> = caller?.cookie ? { cookie: caller.cookie } : {};
    const socket = io(address, { transports: ['websocket'], reconnection: false, forceNew: true, extraHeaders });
    const reader = new Reader(socket);
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
    return reader;
  }

  join(room: unknown): Promise<LiveJoined> {
    return this.socket.timeout(5000).emitWithAck('join', room) as Promise<LiveJoined>;
  }
}

/** Milliseconds until something holds; Infinity when it does not within the time. */
export async function millisecondsUntil(holds: () => boolean, most = 5000): Promise<number> {
  const from = performance.now();
  while (!holds() && performance.now() - from < most) await sleep(10);
  return holds() ? performance.now() - from : Infinity;
}
