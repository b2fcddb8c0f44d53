/** Milliseconds between two readings: never two phones in the same moment, and not more often than it is worth. */
const pause = { least: 20_000, spread: 40_000 };

/** Where no line gets through, the page is read again from time to time, while somebody looks at it. */
export class Polling {
  private timer = 0;

  /** `read` tells whether the page could be read, and `told` is told. */
  constructor(
    private readonly read: () => Promise<boolean>,
    private readonly told: (isRead: boolean) => void,
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
    await whenSeen();
    if (timer !== this.timer) return;
    const isRead = await this.read();
    if (timer !== this.timer) return;
    this.told(isRead);
    this.next();
  }
}

/** Now, or with the next look at the page. */
const whenSeen = async (): Promise<unknown> =>
  document.hidden && new Promise((seen) => document.addEventListener('visibilitychange', seen, { once: true }));
