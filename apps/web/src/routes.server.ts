import type { AnyServerPage } from './engine/route.js';
import type { PageId } from './routes.js';
import { server as about } from './pages/about/page.server.js';
import { server as brief } from './pages/brief/page.server.js';
import { server as comeIn } from './pages/come-in/page.server.js';
import { server as comment } from './pages/comment/page.server.js';
import { server as consultation } from './pages/consultation/page.server.js';
import { server as hide } from './pages/hide/page.server.js';
import { server as home } from './pages/home/page.server.js';
import { server as languages } from './pages/languages/page.server.js';
import { server as leave } from './pages/leave/page.server.js';
import { server as me } from './pages/me/page.server.js';
import { server as myPart } from './pages/my-part/page.server.js';
import { server as newName } from './pages/new-name/page.server.js';
import { server as phone } from './pages/phone/page.server.js';
import { server as proposal } from './pages/proposal/page.server.js';
import { server as propose } from './pages/propose/page.server.js';
import { server as prove } from './pages/prove/page.server.js';
import { server as receipt } from './pages/receipt/page.server.js';
import { server as restore } from './pages/restore/page.server.js';
import { server as comeBack } from './pages/return/page.server.js';
import { server as stance } from './pages/stance/page.server.js';
import { server as thanks } from './pages/thanks/page.server.js';

/** The server's half of every page. No query text of it reaches a browser. */
export const servers: Readonly<Record<PageId, AnyServerPage>> = {
  about,
  brief,
  'come-in': comeIn,
  comment,
  consultation,
  hide,
  home,
  languages,
  leave,
  me,
  'my-part': myPart,
  'new-name': newName,
  phone,
  proposal,
  propose,
  prove,
  receipt,
  restore,
  return: comeBack,
  stance,
  thanks,
};
