import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { faultLine } from '#platform/graphql/ask.js';
import { consultationOf, hangUp, type Listener, type Listeners, type Stood } from './listener.js';
import { LiveRights, type Listening, type Openness } from './live-rights.js';
import type { Rooms } from './rooms.js';
import { Wire } from './wire.js';

/** How late a change of rights is noticed when nobody told of it: a visit that ran out, a phase that ended, a lost notice. */
const lookEvery = 1200;

/**
 * Keeps open sockets to what their people may: whoever lost a right is told or hung up within two seconds. What is
 * stored is asked again, for all sockets in one statement, so that nothing has to be remembered to be told of.
 */
@Injectable()
export class Rights implements OnModuleDestroy {
  readonly #log = new Logger('Rights');
  /** What was open in each consultation that somebody listens to, when one last looked. */
  readonly #openness = new Map<string, string>();
  #server: Listeners | undefined;
  #rooms: Rooms | undefined;
  #timer: NodeJS.Timeout | undefined;
  #busy: { again: boolean } | null = null;

  constructor(
    private readonly stored: LiveRights,
    private readonly wire: Wire,
  ) {}

  begin(server: Listeners, rooms: Rooms): void {
    this.#server = server;
    this.#rooms = rooms;
    this.#timer = setInterval(() => void this.#look(), lookEvery);
    this.wire.hear('baraza_rights', () => void this.#look());
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
    this.#server = undefined;
  }

  /** Somebody's rights in a consultation (null: in all) were changed, and that was committed: looks at once, here and in the other processes. */
  changed(consultationId: string | null): void {
    void this.#look();
    this.wire.notify('baraza_rights', consultationId ?? '');
  }

  /** What a visit may in a consultation; null when it is over. */
  async standing(visit: string, consultationId: string): Promise<Stood | null> {
    const [standing = null] = await this.#standings([{ visit, consultationId }]);
    return standing;
  }

  /** Hangs up everyone who may not listen to a consultation (any more), where not everyone may. */
  async clear(consultationId: string): Promise<void> {
    const sockets = this.#rooms?.listeners(consultationId) ?? [];
    const people = [...new Set(sockets.map(personOf))];
    const answers = await this.stored.mayListen(people, consultationId);
    const welcome = new Set(people.filter((_, at) => answers[at] === 'yes'));
    for (const socket of sockets) if (!welcome.has(personOf(socket))) hangUp(socket);
  }

  /** One look at a time; however often one is wished during it, one more follows. */
  async #look(): Promise<void> {
    if (this.#busy) {
      this.#busy.again = true;
      return;
    }
    const busy = (this.#busy = { again: false });
    do {
      busy.again = false;
      await this.#lookOnce().catch((fault: unknown) => this.#server && this.#log.warn(faultLine(fault)));
    } while (busy.again);
    this.#busy = null;
  }

  async #lookOnce(): Promise<void> {
    await this.#lookAtPeople(this.#sockets().filter(({ data }) => data.standing));
    await this.#lookAtConsultations(this.#rooms?.consultations ?? []);
  }

  async #lookAtPeople(sockets: readonly Listener[]): Promise<void> {
    if (sockets.length === 0) return;
    const places = sockets.map((socket) => ({ visit: socket.data.visit ?? '', consultationId: consultationOf(socket) ?? '' }));
    const standings = await this.#standings(places);
    for (const [at, socket] of sockets.entries()) tell(socket, standings[at] ?? null);
  }

  async #standings(places: readonly { visit: string; consultationId: string }[]): Promise<(Stood | null)[]> {
    const known = await this.stored.standings([...new Set(places.map(({ visit }) => visit))]);
    const listening = places.flatMap(({ visit, consultationId }): Listening[] => {
      const standing = known.get(visit);
      return standing ? [{ personId: standing.personId, consultationId }] : [];
    });
    const hindrances = [...(await this.stored.hindrances(listening))];
    return places.map(({ visit }) => {
      const standing = known.get(visit);
      return standing ? { ...standing, hindrance: hindrances.shift() ?? '' } : null;
    });
  }

  async #lookAtConsultations(ids: readonly string[]): Promise<void> {
    const openness = ids.length > 0 ? await this.stored.openness(ids) : new Map<string, Openness>();
    for (const id of this.#openness.keys()) if (!ids.includes(id)) this.#openness.delete(id);
    for (const id of ids) {
      const before = this.#openness.get(id);
      const { phases, isForAll } = openness.get(id) ?? { phases: '', isForAll: false };
      this.#openness.set(id, phases);
      if (before !== undefined && before !== phases) this.#rooms?.listeners(id).forEach((socket) => socket.emit('rights'));
      if (!isForAll) await this.clear(id);
    }
  }

  #sockets(): Listener[] {
    return [...(this.#server?.of('/').sockets.values() ?? [])];
  }
}

/** A visit that is over, and a person who may no longer write, are hung up; of another change the page is told. */
function tell(socket: Listener, now: Stood | null): void {
  const before = socket.data.standing;
  if (!now || (now.hindrance && now.hindrance !== before?.hindrance)) return hangUp(socket);
  if (now.rights === before?.rights && now.hindrance === before.hindrance) return;
  socket.data.standing = now;
  socket.emit('rights');
}

function personOf({ data }: Listener): string | null {
  return data.standing?.personId ?? null;
}
