import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';
import { run } from './run.mjs';
import { Halt, say } from './speak.mjs';
import { inTurn } from './turn.mjs';

const oldest = [20, 20];
const stamp = inProject('node_modules', '.baraza-lock');

/** Sees to it that exactly what the lock file names is installed. Needs nothing but Node. */
export async function ensureInstalled() {
  requireNode(process.versions.node);
  if (isInstalled()) return;
  await inTurn(async () => {
    if (!isInstalled()) await install();
  });
}

/** Refuses a Node that is too old for the packages. */
export function requireNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Halt(
    `Baraza needs Node ${oldest.join('.')} or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`,
  );
}

async function install() {
  say('Installing the packages Baraza is made of. This happens once and usually takes half a minute to two minutes.');
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const [program, ...args] = npm();
  const deaf = endOnSignals();
  const { code, signal, said } = await run(program, [...args, ...flags]).finally(deaf);
  if (signal) throw new Halt('The installation was interrupted; the next start takes it up again.');
  if (code !== 0) throw new Halt('The packages could not be installed; npm says:', gist(said));
  writeFileSync(stamp, lockHash());
}

/** A signal ends npm together with us, unless whoever called sees to signals already. Answers with what takes this back. */
function endOnSignals() {
  const quit = () => process.exit(130);
  const unheard = ['SIGINT', 'SIGTERM', 'SIGHUP'].filter((signal) => process.listenerCount(signal) === 0);
  for (const signal of unheard) process.on(signal, quit);
  return () => unheard.forEach((signal) => process.off(signal, quit));
}

/** npm that runs us, else the one that came with this Node, else whatever the path finds. */
function npm() {
  const beside = path.dirname(process.execPath);
  const places = [
    process.env.npm_execpath ?? '',
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
  ];
  const script = places.find((place) => path.basename(place) === 'npm-cli.js' && existsSync(place));
  return script ? [process.execPath, script] : ['npm'];
}

function isInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  if (!wasInstalledByHand()) return false;
  writeFileSync(stamp, lockHash());
  return true;
}

/** Someone may have run npm before us: its own record, which it writes last, must name the same packages. */
function wasInstalledByHand() {
  const record = inProject('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages)
    .filter(([place]) => place.includes('node_modules/'))
    .every(([place, wanted]) =>
      installed[place] ? installed[place].integrity === wanted.integrity : wanted.optional || wanted.extraneous,
    );
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');

/** npm names the cause first and its log last; between them it may print its whole manual. */
function gist(said) {
  const lines = said.split('\n').filter((line) => line.trim() !== 'npm error');
  return lines.length > 14 ? [...lines.slice(0, 10), '…', ...lines.slice(-2)].join('\n') : lines.join('\n');
}
