import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { ClientMessages, LiveEvent, LiveRoom, ServerMessages } from '@baraza/shared/live';
import { Listening } from '../../web/src/engine/room/listening.js';
import { placeOf, type ThreadComment } from '../../web/src/features/comments/thread.js';
import { wholeThread } from '../../web/src/features/comments/view.js';
import { Person } from './person.js';

type Room = LiveRoom & { readonly proposal: string };
type Seen = Pick<ThreadComment, 'id' | 'parentId' | 'depth' | 'kind'>;
type Page = {
  readonly proposal: {
    readonly consultation: { readonly lastEvent: number };
    readonly thread: { readonly comments: readonly ThreadComment[]; readonly next: string | null };
  };
};

const page = `query ($id: ID!, $after: ID) { proposal(id: $id) {
  consultation { lastEvent } thread(since: 0, first: 50, after: $after) { comments { id parentId depth kind } next } } }`;
const patience = 15_000;

/** Reads a thread and listens to it with the very parts the pages are made of, on a line that comes back by itself. */
export class Reader {
  readonly #socket: Socket<ServerMessages, ClientMessages>;
  readonly #person: Person;
  readonly #listening: Listening;
  #thread: Seen[] = [];
  #timesAnew = 0;
  #isClosed = false;

  constructor(
    address: string,
    private readonly room: Room,
  ) {
    this.#person = new Person(address);
    this.#socket = io(address, {
      forceNew: true,
      autoConnect: false,
      transports: ['websocket'],
      reconnectionDelay: 100,
      reconnectionDelayMax: 400,
    });
    this.#listening = new Listening(0, {
      join: (after) => this.#socket.timeout(patience).emitWithAck('join', { ...room, after }),
      hear: (events) => events.forEach((event) => this.#hear(event)),
      readAnew: () => void this.#readAnew(),
      tell: () => undefined,
    });
    this.#socket.on('connect', () => void this.#listening.join());
    this.#socket.on('disconnect', (why) => {
      this.#listening.cutOff();
      // The library comes back by itself, except where the server hung up.
      if (why === 'io server disconnect' && !this.#isClosed) setTimeout(() => this.#socket.connect(), 500);
    });
    this.#socket.on('batch', (batch) => this.#listening.receive(batch));
  }

  get proposal(): string {
    return this.room.proposal;
  }

  /** Ids of the thread, in the order she sees. */
  get thread(): readonly string[] {
    return this.#thread.map(({ id }) => id);
  }

  /** How often she had missed so much that she had to read the whole thread again. */
  get timesAnew(): number {
    return this.#timesAnew;
  }

  async open(): Promise<this> {
    await this.#read();
    this.#socket.connect();
    return this;
  }

  close(): void {
    this.#isClosed = true;
    this.#socket.disconnect();
  }

  /** As a page does: for as long as nobody answers, it asks again. */
  async #readAnew(): Promise<void> {
    while (!this.#isClosed) {
      try {
        await this.#read();
        this.#timesAnew += 1;
        return;
      } catch {
        await sleep(200);
      }
    }
  }

  async #read(): Promise<void> {
    const first = await this.#page(null);
    const comments = [...first.thread.comments];
    for (let { next } = first.thread; next;) {
      const { thread } = await this.#page(next);
      comments.push(...thread.comments);
      next = thread.next;
    }
    this.#thread = [];
    for (const comment of comments) this.#put(comment);
    this.#listening.startAt(first.consultation.lastEvent);
  }

  async #page(after: string | null): Promise<Page['proposal']> {
    const { proposal } = await this.#person.insist<Page>(page, { id: this.room.proposal, after }, Date.now() + patience);
    return proposal;
  }

  #hear({ kind, card }: LiveEvent): void {
    if (kind === 'comment.published') this.#put(card as ThreadComment);
  }

  /** She sees all there is: a comment's number of answers leaves nothing to another page. */
  #put({ id, parentId, depth, kind }: ThreadComment): void {
    if (this.#thread.some((known) => known.id === id)) return;
    const comment = { id, parentId, depth, kind };
    const place = placeOf(comment, { comments: this.#thread, hasEarlier: false, hasMore: false, view: wholeThread });
    if (place !== null) this.#thread.splice(place, 0, comment);
  }
}
