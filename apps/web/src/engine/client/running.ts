import type { Acts } from '../page-context.js';
import { tellWorker } from '../outbox.js';
import type { ClientSite } from '../route.js';
import type { PageState } from '../state.js';
import type { Dressed } from './dress.js';
import { Ear } from './ear.js';
import { intercept } from './intercept.js';
import { isOurs } from './ours.js';
import { Places } from './places.js';
import { Posting } from './posting.js';
import { type Screen, Stage } from './stage.js';
import { Travel } from './travel.js';
import { whenWorkerMayCome } from './worker-comes.js';

/** A page that runs: what it shows, how it moves on, what it hears. */
export class Running {
  readonly stage: Stage;
  readonly acts: Acts;
  private readonly places = new Places();
  private readonly travel: Travel;
  private readonly posting: Posting;
  private readonly ear: Ear;
  private isOver = false;

  constructor(site: ClientSite, state: PageState, dressed: Dressed) {
    this.ear = new Ear(site.tuner, {
      state: () => this.stage.screen.state,
      live: async () => (await site.routeOf(this.stage.screen.state.page))?.live?.(),
      change: (data) => this.stage.change(data),
      refresh: () => this.travel.refresh(),
      gone: (ids) => {
        tellWorker({ gone: ids });
        this.stage.forgetOthers();
      },
    });
    this.stage = new Stage(site, state, dressed, {
      onPage: () => this.ear.tune(),
      onArrived: () => this.places.arrived(),
    });
    this.travel = new Travel(this.stage, this.places);
    this.posting = new Posting(this.stage, this.travel);
    this.acts = {
      go: this.travel.go,
      refresh: async () => void (await this.travel.refresh()),
      post: this.posting.post,
      learn: this.stage.learn,
    };
  }

  /** From here on the page follows links and sends forms by itself. */
  begin(draw: (screen: Screen) => void): void {
    this.stage.begin(draw);
    this.places.begin();
    intercept({
      takes: (url) => !this.isOver && isOurs(url),
      go: (address, stays) => void this.travel.go(address, stays),
      submit: (form, address, read) => void this.posting.submit(form, address, read),
    });
    addEventListener('popstate', () => void this.travel.back());
    whenWorkerMayCome(() => ({ state: this.stage.screen.state, refresh: this.travel.refresh }));
  }

  /** Nothing but what the server sent is on the screen. */
  get isFirst(): boolean {
    return this.stage.screen.arrival.how === 'first';
  }

  /** Leaves links and forms to the browser again. */
  end(): void {
    this.isOver = true;
    this.ear.end();
  }
}
