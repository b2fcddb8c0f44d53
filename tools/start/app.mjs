import { pathToFileURL } from 'node:url';
import { inProject } from '../project.mjs';
import { Halt, say } from '../speak.mjs';
import { databaseTrouble, portTrouble } from './troubles.mjs';

const main = pathToFileURL(inProject('apps/api/dist/main.js')).href;

/** Runs the compiled app in this process. */
export async function openApp(settings, leave) {
  say('Starting Baraza.');
  const { serve } = await import(main);
  const opening = serve(settings);
  leave.onClose(async () => (await opening.catch(() => null))?.close());
  return opening.catch((error) => {
    throw inPlainWords(error, settings);
  });
}

function inPlainWords(error, { port, host, databaseUrl }) {
  const sentence = portTrouble(error.code, port, host);
  if (sentence) return new Halt(sentence);
  return error.code === '42501' ? databaseTrouble(error, databaseUrl) : error;
}
