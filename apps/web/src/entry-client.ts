// While one develops, a changed component is replaced in the running page; nothing is left of this when the site is built.
import '@vitejs/plugin-react/preamble';
import { whenIdle } from './engine/client/idle.js';
import { isSavingData, onceTouched } from './engine/client/saving.js';
import type { Route } from './engine/route.js';
import { wordsOf } from './engine/words/of.js';
import { refused, routes } from './routes.js';
import { holdKey } from './shell/holding.js';
import { tellOfStaying } from './shell/staying.js';
import { openWaysOut } from './shell/ways-out.js';
import { words } from './words.js';

openWaysOut();
tellOfStaying();
holdKey();

// The page is read before it runs: nothing here may keep the phone from showing it. All parts are fetched at once.
(isSavingData() ? onceTouched : whenIdle)(() => {
  const id = document.getElementById('page')?.dataset['page'];
  // A page of the worker's own stands still.
  if (!id) return;
  const page: Route | undefined = routes.find((route) => route.id === id);
  const parts = [page?.view(), ...wordsOf(page, words[document.documentElement.lang as keyof typeof words])];
  void import('./start.js').then(async ({ start }) => {
    await Promise.all(parts);
    await start({ routes, refused, words, tuner: () => import('./engine/room/tuner.js') });
  });
});
