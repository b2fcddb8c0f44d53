import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { ClientMessages, LiveBatch, LiveEvent, LiveJoined, LiveRoom, ServerMessages } from '@baraza/shared/live';
import { Listening } from '../../web/src/engine/room/listening.js';
import { live } from '../../web/src/pages/proposal/page.live.js';
import type { Data } from '../../web/src/pages/proposal/page.server.js';
import { Person } from './person.js';
import { readThread, type SeenComment, type SeenProposal } from './reading.js';

type Room = LiveRoom & { readonly proposal: string };
type Line = Socket<ServerMessages, ClientMessages>;

const patience = 15_000;
/** For a reading, while all that answers may be down. */
const longestReading = 60_000;
/** From one reading of the page to the next. */
const pause = 400;

/** Reads a thread and listens to it with the very parts the page is made of, on a line that comes back by itself. */
export class Reader {
  /** What was told otherwise than once and in order. */
  readonly faults: string[] = [];
  readonly #socket: Line;
  readonly #listening: Listening;
  #data: Data | null = null;
  /** The last number heard since the page was read. */
  #heard = 0;
  /** The last number told on this line as it happened. */
  #told = 0;
  #timesTwice = 0;
  #timesBehind = 0;
  #isReading = false;
  #isClosed = false;

  constructor(
    address: string,
    private readonly room: Room,
    private readonly person: Person = new Person(address),
  ) {
    this.#socket = this.#line(address);
    this.#listening = new Listening(0, {
      join: (after) => this.#join(after),
      hear: (events) => events.forEach((event) => this.#hear(event)),
      readAnew: () => {
        this.#timesBehind += 1;
        void this.#readAnew();
      },
      tell: () => undefined,
    });
  }

  get proposal(): string {
    return this.room.proposal;
  }

  /** The proposal and its thread as she sees them. */
  get seen(): SeenProposal | null {
    return this.#data && (this.#data.proposal as unknown as SeenProposal);
  }

  get comments(): readonly SeenComment[] {
    return this.seen?.thread.comments ?? [];
  }

  /** Ids of the thread, in the order she sees. */
  get thread(): readonly string[] {
    return this.comments.map(({ id }) => id);
  }

  /** How often a batch told again, on the same line, what it had told. */
  get timesTwice(): number {
    return this.#timesTwice;
  }

  /** How often she had missed so much that she had to read the whole thread again. */
  get timesBehind(): number {
    return this.#timesBehind;
  }

  async open(): Promise<this> {
    await this.#read();
    this.#socket.connect();
    return this;
  }

  /** Her line is gone for a while. */
  async goAway(milliseconds: number): Promise<void> {
    this.#socket.disconnect();
    await sleep(milliseconds);
    if (!this.#isClosed) this.#socket.connect();
  }

  /** The same page as it is read now, by the same person. */
  readAgain(): Promise<SeenProposal> {
    return readThread(this.person, this.room.proposal, Date.now() + longestReading);
  }

  close(): void {
    this.#isClosed = true;
    this.#socket.disconnect();
  }

  #line(address: string): Line {
    const { cookie } = this.person;
    const socket: Line = io(address, {
      forceNew: true,
      autoConnect: false,
      transports: ['websocket'],
      reconnectionDelay: 100,
      reconnectionDelayMax: 400,
      ...(cookie ? { extraHeaders: { cookie } } : {}),
    });
    socket.on('connect', () => {
      this.#told = 0;
      void this.#listening.join();
    });
    socket.on('disconnect', (why) => {
      this.#listening.cutOff();
      // The library comes back by itself, except where the server hung up.
      if (why === 'io server disconnect' && !this.#isClosed) setTimeout(() => socket.connect(), 500);
    });
    socket.on('batch', (batch) => {
      this.#look(batch);
      this.#listening.receive(batch);
    });
    socket.on('rights', () => void this.#readAnew());
    return socket;
  }

  /** As a page does: a line on which nothing is answered, or only that it has to be asked later, is hung up and tried again. */
  async #join(after: number): Promise<LiveJoined> {
    try {
      const joined = await this.#socket.timeout(patience).emitWithAck('join', { ...this.room, after });
      if ('refused' in joined) throw new Error(joined.refused);
      return joined;
    } catch (fault) {
      if (this.#socket.connected) void this.goAway(pause);
      throw fault;
    }
  }

  /** As a page does: for as long as nobody answers, it asks again; and once for a burst. */
  async #readAnew(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    while (!this.#isClosed) {
      await sleep(pause);
      if (
        await this.#read().then(
          () => true,
          () => false,
        )
      )
        break;
    }
  }

  async #read(): Promise<void> {
    const proposal = await this.readAgain();
    this.#data = dataOf(proposal);
    this.#heard = proposal.consultation.lastEvent;
    this.#isReading = false;
    this.#listening.startAt(this.#heard);
  }

  #hear(event: LiveEvent): void {
    if (event.number <= this.#heard) this.faults.push(`heard ${event.number} after ${this.#heard}`);
    this.#heard = event.number;
    const data = this.#data && live(this.#data, event);
    if (data === 'reload') void this.#readAnew();
    else this.#data = data;
  }

  /** A batch holds what it says, in order; and what was told on a line is not told again on it. */
  #look({ after, upTo, events }: LiveBatch): void {
    const numbers = [after, ...events.map(({ number }) => number)];
    const isRising = numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? 0));
    if (!isRising || (numbers.at(-1) ?? 0) > upTo) this.faults.push(`told ${numbers.join(', ')} up to ${upTo}`);
    if (upTo <= this.#told) this.#timesTwice += 1;
    this.#told = Math.max(this.#told, upTo);
  }
}

/** A page of the whole thread, as far as events concern it. */
function dataOf(proposal: SeenProposal): Data {
  const view = { sort: 'OLDEST', kind: null, since: null, under: null, comment: null, after: null, before: null } as const;
  return { me: null, proposal, view } as unknown as Data;
}
