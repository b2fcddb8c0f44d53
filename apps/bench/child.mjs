import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onServerCore } from './cores.mjs';

const longestStart = 60_000;

/** Where a program is started that asks: where this one runs. */
export const besideAsker = {};

/** A program of this folder as a process of its own, which tells its address, and later what it has used so far. */
export async function start(program, env = {}, where = onServerCore) {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', process.env.LOUD ? 'inherit' : 'pipe', 'ipc'],
    // Values of statements go to and fro as they are, bytes among them.
    serialization: 'advanced',
    ...where,
  });
  let complaints = 0;
  child.stderr?.on('data', (data) => (complaints += String(data).split('\n').length - 1));
  const ended = once(child, 'exit').then(() => null);
  const timer = setTimeout(() => child.kill('SIGKILL'), longestStart);
  const ready = await Promise.race([once(child, 'message'), ended]);
  clearTimeout(timer);
  if (!ready) throw new Error(`${program} did not start`);
  const ask = async (question) => {
    const answer = once(child, 'message');
    child.send(question);
    const told = await Promise.race([answer, ended]);
    if (!told) throw new Error(`${program} ended before it answered`);
    return told[0];
  };
  const used = async () => ({ ...(await ask('used')), complaints });
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { address: ready[0].address, pid: child.pid, ask, used, stop };
}

/** Milliseconds of the processor between two tellings. */
export const cpuBetween = (before, after) => (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000;
