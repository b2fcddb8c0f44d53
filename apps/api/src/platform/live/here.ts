import { randomInt } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Listeners } from './listener.js';
import type { Rooms } from './rooms.js';
import { Wire } from './wire.js';

/** Fewer than this are told of by nothing at all. */
const fewest = 10;
/** Otherwise it is told in steps of so many. */
const step = 5;

/** Milliseconds from one telling to the next. */
const tellEvery = 30_000;

/** Milliseconds after which a process that was not heard of any more counts for nothing. */
const believedFor = 75_000;

/** What is told of a consultation. `slack`: by how many it has to differ before something else is told; drawn anew each time, so that nobody can stand just beside the edge and watch one person come. */
export type Told = { readonly people: number; readonly slack: number };

/** How many are told of when so many lines are open: about as many, in steps; 0 for fewer than ten. */
export function toldThen({ people, slack }: Told, lines: number, draw: () => number): Told {
  const least = fewest + (people === 0 ? slack : 0);
  if (lines < least) return people === 0 ? { people, slack } : { people: 0, slack: draw() };
  if (people > 0 && Math.abs(lines - people) < slack) return { people, slack };
  return { people: Math.max(fewest, Math.round(lines / step) * step), slack: draw() };
}

const draw = () => randomInt(3, 8);

/** About how many read a consultation now, in all processes: counted from open lines, in memory, and forgotten at once. */
@Injectable()
export class Here implements OnModuleDestroy {
  readonly #elsewhere = new Map<string, { readonly lines: number; readonly at: number }>();
  readonly #told = new Map<string, Told>();
  #server: Listeners | undefined;
  #rooms: Rooms | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly wire: Wire) {}

  begin(server: Listeners, rooms: Rooms, every = tellEvery): void {
    this.#server = server;
    this.#rooms = rooms;
    this.wire.hear('baraza_here', (told, from) => this.#hear(told, from));
    this.#timer = setInterval(() => this.look(), every);
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** What is told of a consultation at present. */
  people(consultationId: string): number {
    return this.#told.get(consultationId)?.people ?? 0;
  }

  /** Counts anew, tells the other processes, and the readers where it has changed. */
  look(): void {
    const rooms = this.#rooms;
    if (!rooms) return;
    this.#forget(rooms.consultations);
    for (const id of rooms.consultations) {
      const lines = rooms.count(id);
      this.wire.notify('baraza_here', `${id}:${lines}`);
      this.#tell(id, lines + this.#linesElsewhere(id));
    }
  }

  #tell(consultationId: string, lines: number): void {
    const before = this.#told.get(consultationId) ?? { people: 0, slack: draw() };
    const told = toldThen(before, lines, draw);
    this.#told.set(consultationId, told);
    if (told.people === before.people) return;
    for (const name of this.#rooms?.of(consultationId).keys() ?? []) this.#server?.local.to(name).emit('here', told.people);
  }

  #hear(told: string, from: string): void {
    const [id = '', lines = ''] = told.split(':');
    this.#elsewhere.set(`${id} ${from}`, { lines: Number(lines) || 0, at: performance.now() });
  }

  #linesElsewhere(consultationId: string): number {
    return [...this.#elsewhere].reduce((sum, [name, { lines }]) => sum + (name.startsWith(`${consultationId} `) ? lines : 0), 0);
  }

  #forget(followed: readonly string[]): void {
    for (const [name, { at }] of this.#elsewhere) if (performance.now() - at > believedFor) this.#elsewhere.delete(name);
    for (const id of this.#told.keys()) if (!followed.includes(id)) this.#told.delete(id);
  }
}
