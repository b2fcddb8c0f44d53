import type { Route } from './engine/route.js';

/** The whole site: an address, and the page that stands there. */
export const routes = [
  { id: 'home', pattern: '/:language', view: () => import('./pages/home/Page.js'), isIndexed: true },
  { id: 'languages', pattern: '/:language/languages', view: () => import('./pages/languages/Page.js') },
  {
    id: 'consultation',
    pattern: '/:language/c/:slug',
    view: () => import('./pages/consultation/Page.js'),
    live: () => import('./pages/consultation/page.live.js'),
    isIndexed: true,
  },
  { id: 'about', pattern: '/:language/c/:slug/about', view: () => import('./pages/about/Page.js'), isIndexed: true },
  { id: 'propose', pattern: '/:language/c/:slug/propose', view: () => import('./pages/propose/Page.js') },
  { id: 'me', pattern: '/:language/c/:slug/me', view: () => import('./pages/me/Page.js') },
  { id: 'thanks', pattern: '/:language/c/:slug/thanks', view: () => import('./pages/thanks/Page.js') },
  { id: 'new-name', pattern: '/:language/c/:slug/new-name', view: () => import('./pages/new-name/Page.js') },
  { id: 'brief', pattern: '/:language/c/:slug/brief', view: () => import('./pages/brief/Page.js') },
  {
    id: 'proposal',
    pattern: '/:language/p/:id',
    view: () => import('./pages/proposal/Page.js'),
    live: () => import('./pages/proposal/page.live.js'),
  },
  { id: 'comment', pattern: '/:language/p/:id/comment', view: () => import('./pages/comment/Page.js') },
  { id: 'stance', pattern: '/:language/p/:id/stance', view: () => import('./pages/stance/Page.js') },
  { id: 'hide', pattern: '/:language/hide/:contributionId', view: () => import('./pages/hide/Page.js') },
  { id: 'restore', pattern: '/:language/restore/:contributionId', view: () => import('./pages/restore/Page.js') },
  { id: 'come-in', pattern: '/:language/come-in/:token', view: () => import('./pages/come-in/Page.js') },
  { id: 'my-part', pattern: '/:language/my-part', view: () => import('./pages/my-part/Page.js') },
  { id: 'receipt', pattern: '/:language/receipt', view: () => import('./pages/receipt/Page.js') },
  { id: 'return', pattern: '/:language/return', view: () => import('./pages/return/Page.js') },
  { id: 'prove', pattern: '/:language/prove', view: () => import('./pages/prove/Page.js') },
  { id: 'phone', pattern: '/:language/phone', view: () => import('./pages/phone/Page.js') },
  { id: 'leave', pattern: '/:language/leave', view: () => import('./pages/leave/Page.js') },
] as const satisfies readonly Route[];

/** What stands where a page refuses. */
export const refused = () => import('./pages/refused/Page.js');

export type PageId = (typeof routes)[number]['id'];
