import type { Route } from './engine/route.js';

/** The whole site: an address, and the page that stands there. */
export const routes = [
  { id: 'home', pattern: '/:language', view: () => import('./pages/home/Page.js'), isIndexed: true, isMostRead: true },
  { id: 'languages', pattern: '/:language/languages', view: () => import('./pages/languages/Page.js') },
  {
    id: 'consultation',
    pattern: '/:language/c/:slug',
    view: () => import('./pages/consultation/Page.js'),
    live: () => import('./pages/consultation/page.live.js'),
    isIndexed: true,
    isMostRead: true,
  },
  { id: 'about', pattern: '/:language/c/:slug/about', view: () => import('./pages/about/Page.js'), isIndexed: true },
  { id: 'invitations', pattern: '/:language/c/:slug/invitations', view: () => import('./pages/invitations/Page.js') },
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
    isMostRead: true,
  },
  { id: 'comment', pattern: '/:language/p/:id/comment', view: () => import('./pages/comment/Page.js') },
  { id: 'stance', pattern: '/:language/p/:id/stance', view: () => import('./pages/stance/Page.js') },
  { id: 'hide', pattern: '/:language/hide/:contributionId', view: () => import('./pages/hide/Page.js') },
  { id: 'restore', pattern: '/:language/restore/:contributionId', view: () => import('./pages/restore/Page.js') },
  { id: 'invitation', pattern: '/:language/invitation', view: () => import('./pages/invitation/Page.js') },
  { id: 'suspend', pattern: '/:language/suspend/:contributionId', view: () => import('./pages/suspend/Page.js') },
  { id: 'suspensions', pattern: '/:language/c/:slug/suspensions', view: () => import('./pages/suspensions/Page.js') },
  { id: 'appeal', pattern: '/:language/appeal/:contributionId', view: () => import('./pages/appeal/Page.js') },
  { id: 'appeals', pattern: '/:language/c/:slug/appeals', view: () => import('./pages/appeals/Page.js') },
  { id: 'answer-appeal', pattern: '/:language/answer-appeal/:appealId', view: () => import('./pages/answer-appeal/Page.js') },
  { id: 'log', pattern: '/:language/c/:slug/log', view: () => import('./pages/log/Page.js') },
  { id: 'mine', pattern: '/:language/mine', view: () => import('./pages/mine/Page.js') },
  { id: 'edit', pattern: '/:language/edit/:contributionId', view: () => import('./pages/edit/Page.js') },
  { id: 'withdraw', pattern: '/:language/withdraw/:contributionId', view: () => import('./pages/withdraw/Page.js') },
  { id: 'erase', pattern: '/:language/erase/:contributionId', view: () => import('./pages/erase/Page.js') },
  { id: 'erase-all', pattern: '/:language/erase-all', view: () => import('./pages/erase-all/Page.js') },
  { id: 'come-in', pattern: '/:language/come-in/:token', view: () => import('./pages/come-in/Page.js') },
  { id: 'done', pattern: '/:language/done', view: () => import('./pages/done/Page.js') },
  { id: 'privacy', pattern: '/:language/privacy', view: () => import('./pages/privacy/Page.js'), isIndexed: true },
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
