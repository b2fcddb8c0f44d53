import type { Listener, Listeners } from './listener.js';
import { type Room, roomOf } from './room.js';

/** Which rooms of this process somebody is in, by consultation: kept as people come and go, so that nothing has to be searched. */
export class Rooms {
  readonly #byConsultation = new Map<string, Map<string, Room>>();

  /** `emptied` is told when the last reader of a consultation has gone. */
  constructor(
    private readonly server: Listeners,
    emptied: (consultationId: string) => void,
  ) {
    const { adapter } = server.of('/');
    adapter.on('create-room', (name: string) => this.#open(name));
    adapter.on('delete-room', (name: string) => this.#close(name, emptied));
  }

  /** The consultations somebody listens to. */
  get consultations(): readonly string[] {
    return [...this.#byConsultation.keys()];
  }

  /** The rooms of a consultation that somebody is in, by name. */
  of(consultationId: string): ReadonlyMap<string, Room> {
    return this.#byConsultation.get(consultationId) ?? new Map<string, Room>();
  }

  /** Those who are in a room. */
  in(name: string): Listener[] {
    const { adapter, sockets } = this.server.of('/');
    return Array.from(adapter.rooms.get(name) ?? []).flatMap((id) => sockets.get(id) ?? []);
  }

  /** Those who listen to a consultation, in any room of it. */
  listeners(consultationId: string): Listener[] {
    return [...this.of(consultationId).keys()].flatMap((name) => this.in(name));
  }

  /** How many lines are open to a consultation here. */
  count(consultationId: string): number {
    const { adapter } = this.server.of('/');
    return [...this.of(consultationId).keys()].reduce((sum, name) => sum + (adapter.rooms.get(name)?.size ?? 0), 0);
  }

  #open(name: string): void {
    const room = roomOf(name);
    if (!room) return;
    const rooms = this.#byConsultation.get(room.consultationId) ?? new Map<string, Room>();
    this.#byConsultation.set(room.consultationId, rooms.set(name, room));
  }

  #close(name: string, emptied: (consultationId: string) => void): void {
    const consultationId = roomOf(name)?.consultationId;
    const rooms = consultationId && this.#byConsultation.get(consultationId);
    if (!consultationId || !rooms || !rooms.delete(name) || rooms.size > 0) return;
    this.#byConsultation.delete(consultationId);
    emptied(consultationId);
  }
}
