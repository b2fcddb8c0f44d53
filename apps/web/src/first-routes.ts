import type { Route } from './engine/route.js';

/** The pages most people read: the very first script knows them, and fetches what it must know of others. */
export const firstRoutes = [
  { id: 'home', pattern: '/:language', view: () => import('./pages/home/Page.js'), isIndexed: true, says: 'lists' },
  {
    id: 'consultation',
    pattern: '/:language/c/:slug',
    view: () => import('./pages/consultation/Page.js'),
    live: () => import('./pages/consultation/page.live.js'),
    isIndexed: true,
    says: 'lists',
  },
  {
    id: 'proposal',
    pattern: '/:language/p/:id',
    view: () => import('./pages/proposal/Page.js'),
    live: () => import('./pages/proposal/page.live.js'),
    says: 'most',
  },
] as const satisfies readonly Route[];

/** What stands where a page refuses. */
export const refused = () => import('./pages/refused/Page.js');
