import { fork } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { compile } from '../build.mjs';
import { inProject } from '../project.mjs';
import { say } from '../speak.mjs';

/** What the running app has loaded. The pages are not among it: Vite reloads them inside the app. */
const watched = ['apps/api/src', 'libs/shared/src', 'libs/disclosure/src', 'libs/locales'];

/** Runs the app in a process of its own, and anew after each change that compiles. */
export async function openApp(settings, leave) {
  let app = launch(settings);
  let turn = Promise.resolve();
  leave.onClose(async () => {
    await turn;
    await end(app);
  });

  const restart = async () => {
    const mistakes = await compile();
    if (mistakes) return say(mistakes);
    await end(app);
    app = launch(settings);
    app.once('message', () => say('Baraza runs with the changes.'));
  };
  onChange(() => (turn = turn.then(() => (leave.isAsked() ? undefined : restart()))));

  const [opened] = await Promise.race([once(app, 'message'), once(app, 'exit').then(() => [null])]);
  if (opened) return opened;
  say('The app ended. It starts again after the next change.');
  return { address: `http://${settings.host}:${settings.port}`, comeIn: null, firstAdministrator: null };
}

const launch = (settings) =>
  fork(inProject('tools/dev-app.mjs'), [], { env: { ...process.env, BARAZA_SETTINGS: JSON.stringify(settings) } });

async function end(app) {
  if (app.exitCode !== null || app.signalCode !== null) return;
  const ended = once(app, 'exit');
  if (app.connected) app.disconnect();
  const isSlow = await Promise.race([ended.then(() => false), sleep(4_000, true, { ref: false })]);
  if (isSlow) app.kill('SIGKILL');
  await ended;
}

/** An editor saves in several steps: one change is told when it has been quiet for a moment. */
function onChange(told) {
  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(told, 120);
  };
  for (const folder of watched) watch(inProject(folder), { recursive: true }, soon);
}
