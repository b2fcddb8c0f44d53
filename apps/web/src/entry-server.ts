import { isInterfaceLanguage } from '@baraza/shared/languages';
import type { WebApp } from '@baraza/shared/web';
import { answerer } from './engine/server/answer.js';
import { basisFinder } from './engine/server/basis.js';
import { matcher } from './engine/match.js';
import { markupOf } from './engine/server/present.js';
import { sorryPage } from './engine/server/sorry.js';
import { visitOf } from './features/visits/visit.server.js';
import { servers } from './routes.server.js';
import { refused } from './first-routes.js';
import { routes } from './routes.js';
import type { PageState } from './engine/state.js';
import { Shell } from './shell/Shell.js';
import { styles } from './styles.js';

const match = matcher(routes);
const pageAt = (path: string) => (isInterfaceLanguage(path.split('/')[1] ?? '') ? (match(path)?.route.id ?? null) : null);

const site = { routes, refused, Shell };

/** The pages, as the HTTP server runs them. */
export const app: WebApp = {
  answer: answerer({ site, servers, styles, visitOf }),
  pageAt,
  basisAt: basisFinder(match, servers),
  sorry: (language, code) => sorryPage(language, code, styles),
  styles,
};

/** Draws a page from its state again and again: what the bench measures all the rest by. */
export async function drawerOf(state: PageState): Promise<() => string> {
  const view = await routes.find(({ id }) => id === state.page)?.view();
  if (!view) throw new Error(`there is no page ${state.page}`);
  return () => markupOf(state, view, site);
}
