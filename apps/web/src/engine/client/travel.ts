import { sayOnScreen } from '../said.js';
import type { PageState } from '../state.js';
import type { Arrival } from './arrive.js';
import { fetchPage } from './fetch-page.js';
import { isOurs } from './ours.js';
import type { Places } from './places.js';
import type { Stage } from './stage.js';

/** Goes from page to page. The newest wish counts: whatever was asked for before it is dropped. */
export class Travel {
  private turn = 0;
  private refreshes = 0;

  constructor(
    private readonly stage: Stage,
    private readonly places: Places,
  ) {}

  /** Follows a link. `stays`: focus and scroll remain where they are. */
  readonly go = async (address: string, stays = false): Promise<void> => {
    const url = new URL(address, location.href);
    if (!isOurs(url)) return location.assign(url.href);
    await this.move(url, stays ? { how: 'stayed' } : { how: 'went', fragment: fragmentOf(url) });
  };

  /** The history moved: the address is already that of the page to show. */
  readonly back = async (): Promise<void> => {
    const url = new URL(location.href);
    const path = url.pathname + url.search;
    if (path === this.stage.screen.state.path) {
      this.begin();
      this.end();
      return this.places.restore();
    }
    const y = this.places.recall();
    if (!this.stage.showKept(path, y)) return this.move(url, { how: 'back', y });
    this.begin();
    this.end();
    await this.refresh();
  };

  /** Reads the page that is shown from the server again; false when that cannot be done now. */
  readonly refresh = async (): Promise<boolean> => {
    const turn = this.turn;
    const nth = ++this.refreshes;
    const { path } = this.stage.screen.state;
    // She may have been on her way to another page already, and arrived before this came.
    const isOvertaken = () => turn !== this.turn || nth !== this.refreshes || path !== this.stage.screen.state.path;

    const got = await fetchPage(path);
    const dressed = got.kind === 'page' ? await this.stage.ready(got.state) : null;
    if (isOvertaken()) return true;
    // A copy is older than what is on the screen.
    if (got.kind !== 'page' || got.copy || !dressed) return false;

    const isSame = got.state.page === this.stage.screen.state.page;
    this.stage.show(got, dressed, isSame ? { how: 'changed' } : { how: 'went', fragment: '' });
    return true;
  };

  /** Shows a form's page that came back with what is to be mended; false when that takes a page newer than this script. */
  async comeBack(state: PageState): Promise<boolean> {
    const turn = this.begin();
    const dressed = await this.stage.ready(state);
    if (turn !== this.turn) return true;
    this.end();
    if (!dressed) return false;
    this.enter(state.path);
    this.stage.show({ state, copy: '' }, dressed, { how: 'returned' });
    return true;
  }

  private async move(url: URL, arrival: Arrival): Promise<void> {
    const turn = this.begin();
    const got = await fetchPage(url.pathname + url.search);
    const dressed = got.kind === 'page' ? await this.stage.ready(got.state) : null;
    if (turn !== this.turn) return;

    this.end();
    if (got.kind === 'offline') return sayOnScreen(this.stage.screen.say('engine.offline'), () => void this.move(url, arrival));
    if (got.kind !== 'page' || !dressed) return location.assign(url.href);
    if (arrival.how !== 'back') this.enter(got.state.path + url.hash);
    this.stage.show(got, dressed, arrival);
  }

  /** The address line follows what is shown; the same address makes no second entry. */
  private enter(address: string): void {
    if (address !== location.pathname + location.search + location.hash) this.places.push(address);
  }

  private begin(): number {
    document.documentElement.dataset['moving'] = '';
    return ++this.turn;
  }

  private end(): void {
    delete document.documentElement.dataset['moving'];
  }
}

function fragmentOf({ hash }: URL): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
