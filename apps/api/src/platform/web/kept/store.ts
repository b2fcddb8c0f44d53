/** What an entry takes beside its bytes: its name, its place, its objects. */
const overhead = 1024;

/** `group`: what it is let go with. */
type Sized = { readonly size: number; readonly group: string };

/** Keeps what was used last, up to so many bytes. */
export class Store<Value extends Sized> {
  readonly #entries = new Map<string, { value: Value; size: number }>();
  readonly #groups = new Map<string, Set<string>>();
  #bytes = 0;

  constructor(private readonly most: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#entries.size;
  }

  get(name: string): Value | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    this.#entries.delete(name);
    this.#entries.set(name, entry);
    return entry.value;
  }

  /** What is too large by itself is not kept. */
  set(name: string, value: Value): void {
    this.delete(name);
    const size = value.size + name.length * 2 + overhead;
    if (size > this.most) return;
    this.#entries.set(name, { value, size });
    this.#bytes += size;
    this.#groups.set(value.group, (this.#groups.get(value.group) ?? new Set()).add(name));
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.most) return;
      this.delete(oldest);
    }
  }

  delete(name: string): void {
    const entry = this.#entries.get(name);
    if (!entry) return;
    this.#bytes -= entry.size;
    this.#entries.delete(name);
    const group = this.#groups.get(entry.value.group);
    group?.delete(name);
    if (group?.size === 0) this.#groups.delete(entry.value.group);
  }

  /** The names of all that is let go together. */
  namesIn(group: string): string[] {
    return [...(this.#groups.get(group) ?? [])];
  }
}
