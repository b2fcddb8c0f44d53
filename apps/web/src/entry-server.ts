import { isInterfaceLanguage } from '@baraza/shared/languages';
import type { WebApp } from '@baraza/shared/web';
import { answerer } from './engine/server/answer.js';
import { basisFinder } from './engine/server/basis.js';
import { matcher } from './engine/match.js';
import { sorryPage } from './engine/server/sorry.js';
import { visitOf } from './features/visits/visit.server.js';
import { servers } from './routes.server.js';
import { refused, routes } from './routes.js';
import { Shell } from './shell/Shell.js';
import { styles } from './styles.js';

const match = matcher(routes);
const pageAt = (path: string) => (isInterfaceLanguage(path.split('/')[1] ?? '') ? (match(path)?.route.id ?? null) : null);

/** The pages, as the HTTP server runs them. */
export const app: WebApp = {
  answer: answerer({ site: { routes, refused, Shell }, servers, styles, visitOf }),
  pageAt,
  basisAt: basisFinder(match, servers),
  sorry: (language, code) => sorryPage(language, code, styles),
  styles,
};
