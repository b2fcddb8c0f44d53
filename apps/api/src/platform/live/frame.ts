import type { LiveBatch } from '@baraza/shared/live';
import { type Line, lineOf } from './line.js';
import type { Listener } from './listener.js';

/** What stands before a message of the one namespace: a message of the line, an event of the room. */
const event = '42';

/** A whole text message in one frame. */
const first = 0x81;

/** The longest payload whose length fits a frame's head of two bytes, and of four. */
const [short, middling] = [125, 65_535];

/** A batch as it goes over the wire: made once for a room, written to each line as it is. */
export class Frame {
  readonly #batch: LiveBatch;
  readonly #bytes: Buffer;

  constructor(batch: LiveBatch) {
    this.#batch = batch;
    this.#bytes = framed(Buffer.from(`${event}${JSON.stringify(['batch', batch])}`));
  }

  /** Where something waits before it, or the line is none of WebSockets, the library sends it, in its turn. */
  writeTo(socket: Listener): void {
    const line = lineOf(socket);
    if (isFree(line)) line.transport.socket?._sender?.sendFrame([this.#bytes]);
    else socket.emit('batch', this.#batch);
  }
}

/** Nothing waits on it, and it is not just being changed for another. */
function isFree({ readyState, upgrading, writeBuffer, transport }: Line): boolean {
  const isWebSocket = typeof transport.socket?._sender?.sendFrame === 'function';
  return isWebSocket && readyState === 'open' && !upgrading && writeBuffer.length === 0 && transport.writable === true;
}

/** One text frame of a server (RFC 6455, 5.2): final, not masked, not compressed. */
function framed(payload: Buffer): Buffer {
  const { length } = payload;
  if (length <= short) return Buffer.concat([Buffer.from([first, length]), payload]);
  const head = Buffer.alloc(length <= middling ? 4 : 10);
  head.set([first, length <= middling ? 126 : 127]);
  if (length <= middling) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}
