/** One value of the running page that several parts look at. */
export class Store<Value> {
  private readonly listeners = new Set<() => void>();
  private value: Value;

  constructor(first: Value) {
    this.value = first;
  }

  readonly read = (): Value => this.value;

  readonly write = (value: Value): void => {
    if (Object.is(value, this.value)) return;
    this.value = value;
    this.listeners.forEach((tell) => tell());
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
