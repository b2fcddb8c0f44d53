import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import net from 'node:net';

const [text, isMasked] = [0x81, 0x80];

/** One reader's line: the least of WebSocket and Socket.IO that is needed to listen, so that thousands fit into one process. */
export class Line {
  #rest = Buffer.alloc(0);
  #isOpen = false;

  /** `room`: what is joined; null for a server without rooms. `heard` is told of each batch, by the numbers at its head. */
  constructor(address, room, heard) {
    this.room = room;
    this.heard = heard;
    const { hostname, port, host } = new URL(address);
    this.socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
    this.ready = new Promise((resolve, reject) => {
      this.joined = resolve;
      this.socket.on('error', reject).on('close', () => reject(new Error('the line was closed')));
    });
    this.ready.catch(() => undefined);
    this.socket.on('data', (bytes) => this.#take(bytes));
    const key = randomBytes(16).toString('base64');
    this.socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: ${host}\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: ${key}\r\n\r\n`,
    );
  }

  /** Told once the server has closed its end as well. */
  async close() {
    const closed = once(this.socket, 'close');
    this.socket.end();
    await closed;
  }

  #take(bytes) {
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, bytes]) : bytes;
    if (!this.#isOpen) {
      const end = this.#rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      this.#isOpen = true;
      this.#rest = this.#rest.subarray(end + 4);
    }
    for (let frame = first(this.#rest); frame; frame = first(this.#rest)) {
      this.#rest = this.#rest.subarray(frame.end);
      this.#hear(frame.payload);
    }
  }

  #hear(payload) {
    const head = payload.toString('latin1', 0, 60);
    const batch = /^42\["batch",\{"after":(\d+),"upTo":(\d+)/.exec(head);
    if (batch) return this.heard({ after: Number(batch[1]), upTo: Number(batch[2]) });
    if (head === '2') return this.#send('3');
    if (head.startsWith('0{')) return this.#send('40');
    if (head.startsWith('40{')) return this.room ? this.#send(`420${JSON.stringify(['join', this.room])}`) : this.joined();
    if (head.startsWith('430')) this.joined();
  }

  /** A client masks what it sends; nobody has to be kept from reading this. */
  #send(words) {
    const payload = Buffer.from(words);
    const length = payload.length < 126 ? [isMasked | payload.length] : [isMasked | 126, payload.length >> 8, payload.length & 255];
    this.socket.write(Buffer.concat([Buffer.from([text, ...length, 0, 0, 0, 0]), payload]));
  }
}

/** The first whole frame of some bytes of a server. */
function first(bytes) {
  if (bytes.length < 2) return null;
  const short = bytes[1] & 127;
  const head = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < head) return null;
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  return bytes.length < head + length ? null : { payload: bytes.subarray(head, head + length), end: head + length };
}
