import { startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { copied } from '../copy.js';
import { watchLine } from '../online.js';
import { Root } from '../root.js';
import type { ClientSite } from '../route.js';
import type { PageState } from '../state.js';
import { dress } from './dress.js';
import { Running } from './running.js';
import { keepTyped } from './typed-before.js';

/** Makes the page that the server sent run. It can be read and its forms be sent before, and if this fails, still. */
export async function hydrate(site: ClientSite): Promise<void> {
  const app = document.getElementById('app');
  const element = document.getElementById('page');
  const data = element?.textContent;
  if (!app || !data) return;

  const state = JSON.parse(data) as PageState;
  if (location.pathname === '/') history.replaceState(history.state, '', state.path + location.hash);
  // What a facilitator hides from now on must not stay behind in the page.
  element.remove();
  const dressed = await dress(site, state);
  tellOfCopy();
  const running = new Running(site, state, dressed);
  const asSent = app.cloneNode(true);
  // Of a page that was only read as data, nothing is drawn yet.
  if (!app.hasChildNodes()) return createRoot(app).render(<App site={site} running={running} />);
  hydrateRoot(app, <App site={site} running={running} onDrawn={keepTyped(app)} />, {
    onUncaughtError: (fault) => {
      console.error(fault);
      if (!running.isFirst) return location.reload();
      running.end();
      app.replaceWith(asSent);
    },
  });
}

/** The worker said above the page that it is a copy; from here on the page says it itself. */
function tellOfCopy(): void {
  const line = document.getElementById('copy');
  copied.write(line?.textContent ?? '');
  line?.remove();
}

type AppProps = { readonly site: ClientSite; readonly running: Running; readonly onDrawn?: () => void };

/** Draws what is on the stage. */
function App({ site, running, onDrawn }: AppProps) {
  const [screen, setScreen] = useState(running.stage.screen);
  const { acts } = running;

  useLayoutEffect(() => onDrawn?.(), [onDrawn]);
  useLayoutEffect(() => running.stage.drawn(screen), [running, screen]);
  useEffect(() => {
    watchLine();
    running.begin((next) => startTransition(() => setScreen(next)));
  }, [running]);

  return <Root state={screen.state} view={screen.view} Shell={site.Shell} say={screen.say} acts={acts} change={screen.change} />;
}
