/** Milliseconds between two readings: never two phones in the same moment, and not more often than it is worth. */
const pause = { least: 20_000, spread: 40_000 };

/** Where no line gets through, the page is read again from time to time, while somebody looks at it. */
export class Polling {
  private timer = 0;

  /** `read` tells whether the page could be read; `reached` is told when it was. */
  constructor(
    private readonly read: () => Promise<boolean>,
    private readonly reached: () => void,
  ) {}

  begin(): void {
    if (!this.timer) this.next();
  }

  end(): void {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  private next(): void {
    this.timer = window.setTimeout(() => void this.poll(), pause.least + Math.random() * pause.spread);
  }

  private async poll(): Promise<void> {
    const { timer } = this;
    const isRead = !document.hidden && (await this.read());
    if (timer !== this.timer) return;
    if (isRead) this.reached();
    this.next();
  }
}
