// While one develops, a changed component is replaced in the running page; nothing is left of this when the site is built.
import '@vitejs/plugin-react/preamble';
import { whenIdle } from './engine/client/idle.js';
import { isSavingData, onceTouched } from './engine/client/saving.js';
import { wordsOf } from './engine/words/of.js';
import { noteSent } from './engine/client/sent-before.js';
import { refused } from './first-routes.js';
import { readyRoutes, routeOf } from './route-of.js';
import { watchComingIn } from './shell/coming-in.js';
import { holdKey } from './shell/holding.js';
import { tellOfStaying } from './shell/staying.js';
import { openWaysOut } from './shell/ways-out.js';
import { letsIn } from './worker/waits.js';
import { words } from './words.js';

noteSent();
openWaysOut();
tellOfStaying();
holdKey();
watchComingIn(letsIn);
onceTouched(readyRoutes);

const id = document.getElementById('page')?.dataset['page'];
// The page is read before it runs: nothing here may keep the phone from showing it. All parts are fetched at once.
const begin = isSavingData() ? onceTouched : whenIdle;
// A page of the worker's own stands still, and its part lies on the device.
if (id) begin(() => run(id));
else void import('./engine/client/worker.js').then(({ employThere }) => employThere()).catch(() => undefined);

function run(page: string): void {
  const said = words[document.documentElement.lang as keyof typeof words];
  const parts = routeOf(page).then((route) => Promise.all([route?.view(), ...wordsOf(route, said)]));
  void import('./start.js').then(async ({ start }) => {
    await parts;
    await start({ routeOf, refused, words, tuner: () => import('./engine/room/tuner.js') });
  });
}
