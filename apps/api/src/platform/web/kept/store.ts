/** What an entry takes beside its bytes: its name, its place, its objects. */
const overhead = 1024;

type Sized = { readonly size: number };

/** Keeps what was used last, up to so many bytes. */
export class Store<Value extends Sized> {
  readonly #entries = new Map<string, { value: Value; size: number }>();
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
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.most) return;
      this.delete(oldest);
    }
  }

  delete(name: string): void {
    this.#bytes -= this.#entries.get(name)?.size ?? 0;
    this.#entries.delete(name);
  }
}
