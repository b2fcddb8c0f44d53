import type { AnyServerPage } from './engine/route.js';
import type { PageId } from './routes.js';
import { server as about } from './pages/about/page.server.js';
import { server as answerAppeal } from './pages/answer-appeal/page.server.js';
import { server as appeal } from './pages/appeal/page.server.js';
import { server as appeals } from './pages/appeals/page.server.js';
import { server as administration } from './pages/administration/page.server.js';
import { server as brief } from './pages/brief/page.server.js';
import { server as coAuthor } from './pages/co-author/page.server.js';
import { server as coAuthors } from './pages/co-authors/page.server.js';
import { server as comeIn } from './pages/come-in/page.server.js';
import { server as comment } from './pages/comment/page.server.js';
import { server as consultation } from './pages/consultation/page.server.js';
import { server as done } from './pages/done/page.server.js';
import { server as edit } from './pages/edit/page.server.js';
import { server as erase } from './pages/erase/page.server.js';
import { server as eraseAll } from './pages/erase-all/page.server.js';
import { server as consultationStaff } from './pages/consultation-staff/page.server.js';
import { server as hide } from './pages/hide/page.server.js';
import { server as history } from './pages/history/page.server.js';
import { server as home } from './pages/home/page.server.js';
import { server as invitation } from './pages/invitation/page.server.js';
import { server as invitations } from './pages/invitations/page.server.js';
import { server as languages } from './pages/languages/page.server.js';
import { server as leave } from './pages/leave/page.server.js';
import { server as log } from './pages/log/page.server.js';
import { server as me } from './pages/me/page.server.js';
import { server as privacy } from './pages/privacy/page.server.js';
import { server as merge } from './pages/merge/page.server.js';
import { server as mergeAnswer } from './pages/merge-answer/page.server.js';
import { server as mine } from './pages/mine/page.server.js';
import { server as myPart } from './pages/my-part/page.server.js';
import { server as newName } from './pages/new-name/page.server.js';
import { server as outbox } from './pages/outbox/page.server.js';
import { server as phone } from './pages/phone/page.server.js';
import { server as proposal } from './pages/proposal/page.server.js';
import { server as propose } from './pages/propose/page.server.js';
import { server as prove } from './pages/prove/page.server.js';
import { server as rate } from './pages/rate/page.server.js';
import { server as receipt } from './pages/receipt/page.server.js';
import { server as restore } from './pages/restore/page.server.js';
import { server as split } from './pages/split/page.server.js';
import { server as search } from './pages/search/page.server.js';
import { server as staff } from './pages/staff/page.server.js';
import { server as staffEnrol } from './pages/staff-enrol/page.server.js';
import { server as staffProve } from './pages/staff-prove/page.server.js';
import { server as staffSecurity } from './pages/staff-security/page.server.js';
import { server as stance } from './pages/stance/page.server.js';
import { server as suggest } from './pages/suggest/page.server.js';
import { server as suggestion } from './pages/suggestion/page.server.js';
import { server as suspend } from './pages/suspend/page.server.js';
import { server as suspensions } from './pages/suspensions/page.server.js';
import { server as unmerge } from './pages/unmerge/page.server.js';
import { server as withdraw } from './pages/withdraw/page.server.js';
import { server as comeBack } from './pages/return/page.server.js';
import { server as thanks } from './pages/thanks/page.server.js';

/** The server's half of every page. No query text of it reaches a browser. */
export const servers: Readonly<Record<PageId, AnyServerPage>> = {
  about,
  'answer-appeal': answerAppeal,
  appeal,
  appeals,
  administration,
  brief,
  'co-author': coAuthor,
  'co-authors': coAuthors,
  'come-in': comeIn,
  comment,
  consultation,
  done,
  edit,
  erase,
  'erase-all': eraseAll,
  'consultation-staff': consultationStaff,
  hide,
  history,
  home,
  invitation,
  invitations,
  languages,
  leave,
  log,
  me,
  privacy,
  merge,
  'merge-answer': mergeAnswer,
  mine,
  'my-part': myPart,
  'new-name': newName,
  outbox,
  phone,
  proposal,
  propose,
  prove,
  rate,
  receipt,
  restore,
  search,
  staff,
  'staff-enrol': staffEnrol,
  'staff-prove': staffProve,
  'staff-security': staffSecurity,
  stance,
  suggest,
  suggestion,
  suspend,
  suspensions,
  split,
  unmerge,
  withdraw,
  return: comeBack,
  thanks,
};
