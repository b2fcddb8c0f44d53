import type { IncomingMessage } from 'node:http';
import { Logger } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, SubscribeMessage, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import { catchUpMost, type LiveEvent, type LiveJoined } from '@baraza/shared/live';
import { faultLine } from '#platform/graphql/ask.js';
import { tokenIn } from '#platform/graphql/door.js';
import { isForeign } from '#platform/origin.js';
import { Cards } from './cards.js';
import type { Event } from './event.entity.js';
import { Here } from './here.js';
import { LiveGate } from './live-gate.js';
import { Frame } from './frame.js';
import { dropIfSlow, guardLines, lighten } from './line.js';
import { type Listener, type Listeners, visitOf } from './listener.js';
import { Rights } from './rights.js';
import { nameOf, readJoin, type Room } from './room.js';
import { Rooms } from './rooms.js';
import { type News, Tail } from './tail.js';

/** Joins one socket may send in ten seconds; beyond it the socket is closed. */
const joinsMost = 20;

/** The one socket: readers join a room with the last number they saw and get exactly what they missed, then what is new. */
@WebSocketGateway({
  serveClient: false,
  maxHttpBufferSize: 16_384,
  perMessageDeflate: false,
  connectTimeout: 10_000,
  // CORS does not guard websockets: the origin is looked at here.
  allowRequest: ({ headers }: IncomingMessage, decide: (refusal: string | null, isAllowed: boolean) => void) =>
    decide(null, !isForeign(headers)),
})
export class LiveGateway implements OnGatewayInit, OnGatewayConnection {
  readonly #log = new Logger('Live');
  readonly #dealing = new Map<string, Promise<LiveEvent[]>>();
  #rooms: Rooms;
  @WebSocketServer() private readonly server: Listeners;

  constructor(
    private readonly gate: LiveGate,
    private readonly tail: Tail,
    private readonly cards: Cards,
    private readonly rights: Rights,
    private readonly here: Here,
  ) {}

  afterInit(): void {
    this.tail.tell((news) => this.#deliver(news));
    guardLines(this.server);
    this.#rooms = new Rooms(this.server, (consultationId) => this.tail.end(consultationId));
    this.rights.begin(this.server, this.#rooms);
    this.here.begin(this.server, this.#rooms);
  }

  /** Ends all lines: a server that closes waits for the last of them. Whoever listened comes back by herself. */
  hangUp(): void {
    this.server.engine.close();
  }

  handleConnection(socket: Listener): void {
    // Without somebody who hears of them the library writes faults out, whatever they hold.
    socket.on('error' as never, () => undefined);
    const visit = visitOf(socket);
    if (visit) socket.data.visit = visit;
    lighten(socket);
  }

  @SubscribeMessage('join')
  async join(socket: Listener, sent: unknown): Promise<LiveJoined> {
    if (this.#joinsTooOften(socket)) {
      socket.disconnect(true);
      return { refused: 'TOO_MANY_REQUESTS' };
    }
    const asked = readJoin(sent);
    if (!asked) return { refused: 'INVALID_INPUT' };

    try {
      const consultation = await this.gate.open(asked.consultation, tokenIn(socket.handshake.headers.cookie));
      if (!consultation) return { refused: 'NOT_FOUND' };
      await this.#note(socket, consultation.id);
      const room = { consultationId: consultation.id, proposal: asked.proposal, language: asked.language };
      await this.#enter(socket, room, consultation.lastEvent);
      const people = this.here.people(room.consultationId);
      if (people > 0) socket.emit('here', people);
      return await this.#missed(room, asked.after);
    } catch (fault) {
      this.#log.warn(faultLine(fault));
      return { refused: 'UNAVAILABLE' };
    }
  }

  /** Remembers as whom a socket listens. A visit that is over is nobody's: its socket listens as a stranger's would. */
  async #note({ data }: Listener, consultationId: string): Promise<void> {
    const standing = data.visit ? await this.rights.standing(data.visit, consultationId) : null;
    if (standing) data.standing = standing;
    else delete data.standing;
  }

  /** Joined before what was missed is read: whatever comes in between arrives as a batch. One room a socket. */
  async #enter(socket: Listener, room: Room, lastEvent: number): Promise<void> {
    const name = nameOf(room);
    for (const old of socket.rooms) if (old !== socket.id && old !== name) await socket.leave(old);
    this.tail.begin(room.consultationId, lastEvent);
    await socket.join(name);
  }

  async #missed(room: Room, after: number): Promise<LiveJoined> {
    const { events } = await this.tail.after(room.consultationId, after);
    if (events.length > catchUpMost) return { readAnew: true };
    const upTo = events.at(-1)?.number ?? after;
    return { batch: { after, upTo, events: await this.#dealtOnce(events, room, `${nameOf(room)} ${after} ${upTo}`) } };
  }

  /** Readers who come back together have missed the same: it is dealt once for all of them. */
  #dealtOnce(events: readonly Event[], room: Room, name: string): Promise<LiveEvent[]> {
    const known = this.#dealing.get(name);
    if (known) return known;
    const dealing = this.cards.dealt(events, room).finally(() => this.#dealing.delete(name));
    this.#dealing.set(name, dealing);
    return dealing;
  }

  /** Where not everyone may listen, it is asked anew before each word. */
  async #deliver({ consultationId, after, events, isForAll, known }: News): Promise<void> {
    const upTo = events.at(-1)?.number ?? after;
    if (!isForAll) await this.rights.clear(consultationId);
    for (const [name, room] of this.#rooms.of(consultationId)) {
      const frame = new Frame({ after, upTo, events: await this.cards.dealt(events, room, known) });
      for (const socket of this.#rooms.in(name)) if (!dropIfSlow(socket)) frame.writeTo(socket);
    }
  }

  #joinsTooOften(socket: Listener): boolean {
    const spent = socket.data as { joins?: number; since?: number };
    const at = performance.now();
    if (!spent.since || at - spent.since > 10_000) Object.assign(spent, { since: at, joins: 0 });
    spent.joins = (spent.joins ?? 0) + 1;
    return spent.joins > joinsMost;
  }
}
