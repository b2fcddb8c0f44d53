import { copied } from '../copy.js';
import type { ClientSite } from '../route.js';
import type { PageState } from '../state.js';
import { arrive, type Arrival } from './arrive.js';
import { dress, type Dressed, learn } from './dress.js';
import type { Fetched } from './fetch-page.js';

/** What is shown, and how the reader came to it. `change` goes up when the same page shows something new by itself. */
export type Screen = Dressed & Fetched & { readonly change: number; readonly arrival: Arrival };

type Watching = {
  /** Data from the server is put on the stage. */
  readonly onPage: () => void;
  /** The reader came to a page. */
  readonly onArrived: () => void;
};

const keptMost = 10;

/** Holds what the running page shows: React draws it, and everything that changes it goes through here. */
export class Stage {
  private readonly kept = new Map<string, Screen>();
  private shown: Screen;
  private draw: (screen: Screen) => void = () => {};

  constructor(
    private readonly site: ClientSite,
    state: PageState,
    dressed: Dressed,
    private readonly watching: Watching,
  ) {
    this.shown = { ...dressed, state, copy: copied.read(), change: 0, arrival: { how: 'first' } };
  }

  get screen(): Screen {
    return this.shown;
  }

  /** Fetches the words that are said where one writes. */
  readonly learn = (): Promise<void> => learn(this.site, this.shown.state.shell.language);

  /** From here on React draws what is put on the stage. */
  begin(draw: (screen: Screen) => void): void {
    this.draw = draw;
    this.watching.onPage();
  }

  /** Makes a page from the server ready to be shown. Null: it takes a newer script, or its parts could not be fetched. */
  async ready(state: PageState): Promise<Dressed | null> {
    return state.script === this.shown.state.script ? dress(this.site, state).catch(() => null) : null;
  }

  show({ state, copy }: Fetched, dressed: Dressed, arrival: Arrival): void {
    const change = this.shown.change + (arrival.how === 'changed' ? 1 : 0);
    this.put({ ...dressed, state, copy, change, arrival });
    this.watching.onPage();
  }

  /** Something happened on the page that is shown. */
  change(data: unknown): void {
    const { state, change } = this.shown;
    this.put({ ...this.shown, state: { ...state, data }, change: change + 1, arrival: { how: 'changed' } });
  }

  /** Shows again what was here before; false when it was not kept. */
  showKept(path: string, y: number): boolean {
    const kept = this.kept.get(path);
    if (kept) this.show(kept, kept, { how: 'back', y });
    return kept !== undefined;
  }

  /** What is kept may no longer be true. */
  forget(): void {
    this.kept.clear();
  }

  /** What is kept may show what is gone. The page that is shown follows by itself. */
  forgetOthers(): void {
    this.forget();
    this.keep(this.shown);
  }

  readonly drawn = ({ state, arrival }: Screen): void => {
    arrive(state, arrival);
    if (arrival.how !== 'first' && arrival.how !== 'changed') this.watching.onArrived();
  };

  private put(screen: Screen): void {
    this.shown = screen;
    copied.write(screen.copy);
    this.keep(screen);
    this.draw(screen);
  }

  private keep(screen: Screen): void {
    const { path, isPrivate } = screen.state;
    this.kept.delete(path);
    if (!isPrivate) this.kept.set(path, screen);
    const [oldest] = this.kept.keys();
    if (this.kept.size > keptMost && oldest !== undefined) this.kept.delete(oldest);
  }
}
