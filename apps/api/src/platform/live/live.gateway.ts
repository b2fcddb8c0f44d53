import type { IncomingMessage } from 'node:http';
import { Logger } from '@nestjs/common';
import { type OnGatewayInit, SubscribeMessage, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { catchUpMost, type LiveEvent, type LiveJoined, type ServerMessages } from '@baraza/shared/live';
import { faultLine } from '#platform/graphql/ask.js';
import { tokenIn } from '#platform/graphql/door.js';
import { isForeign } from '#platform/origin.js';
import { Cards } from './cards.js';
import type { Event } from './event.entity.js';
import { LiveGate } from './live-gate.js';
import { nameOf, readJoin, type Room, roomOf } from './room.js';
import { Tail } from './tail.js';

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
export class LiveGateway implements OnGatewayInit {
  readonly #log = new Logger('Live');
  readonly #dealing = new Map<string, Promise<LiveEvent[]>>();
  @WebSocketServer() private readonly server: Server<Record<string, never>, ServerMessages>;

  constructor(
    private readonly gate: LiveGate,
    private readonly tail: Tail,
    private readonly cards: Cards,
  ) {}

  afterInit(): void {
    this.tail.tell((consultationId, after, events) => this.#deliver(consultationId, after, events));
    this.server.of('/').adapter.on('delete-room', (name: string) => this.#roomEmptied(name));
  }

  @SubscribeMessage('join')
  async join(socket: Socket, sent: unknown): Promise<LiveJoined> {
    if (this.#joinsTooOften(socket)) {
      socket.disconnect(true);
      return { refused: 'TOO_MANY_REQUESTS' };
    }
    const asked = readJoin(sent);
    if (!asked) return { refused: 'INVALID_INPUT' };

    try {
      const consultation = await this.gate.open(asked.consultation, tokenIn(socket.handshake.headers.cookie));
      if (!consultation) return { refused: 'NOT_FOUND' };
      const room = { consultationId: consultation.id, proposal: asked.proposal, language: asked.language };
      await this.#enter(socket, room, consultation.lastEvent);
      return await this.#missed(room, asked.after);
    } catch (fault) {
      this.#log.warn(faultLine(fault));
      return { refused: 'UNAVAILABLE' };
    }
  }

  /** Joined before what was missed is read: whatever comes in between arrives as a batch. One room a socket. */
  async #enter(socket: Socket, room: Room, lastEvent: number): Promise<void> {
    const name = nameOf(room);
    for (const old of socket.rooms) if (old !== socket.id && old !== name) await socket.leave(old);
    this.tail.begin(room.consultationId, lastEvent);
    await socket.join(name);
  }

  async #missed(room: Room, after: number): Promise<LiveJoined> {
    const events = await this.tail.after(room.consultationId, after);
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

  async #deliver(consultationId: string, after: number, events: readonly Event[]): Promise<void> {
    const upTo = events.at(-1)?.number ?? after;
    for (const name of this.server.of('/').adapter.rooms.keys()) {
      const room = roomOf(name);
      if (room?.consultationId !== consultationId) continue;
      this.server.local.to(name).emit('batch', { after, upTo, events: await this.cards.dealt(events, room) });
    }
  }

  #roomEmptied(name: string): void {
    const room = roomOf(name);
    if (!room) return;
    const isFollowed = [...this.server.of('/').adapter.rooms.keys()].some((other) => roomOf(other)?.consultationId === room.consultationId);
    if (!isFollowed) this.tail.end(room.consultationId);
  }

  #joinsTooOften(socket: Socket): boolean {
    const spent = socket.data as { joins?: number; since?: number };
    const at = performance.now();
    if (!spent.since || at - spent.since > 10_000) Object.assign(spent, { since: at, joins: 0 });
    spent.joins = (spent.joins ?? 0) + 1;
    return spent.joins > joinsMost;
  }
}
