import { spawn } from 'node:child_process';
import { root } from './project.mjs';

const running = new Set();
// npm answers a polite signal by tidying up for as long as it likes; what it leaves is replaced by the next install.
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Runs a program to its end without a shell; what it said is returned, not shown. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, ...options });
    running.add(child);
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? 1, signal, said: said.trimEnd() });
    });
  });
}

/** Runs a Node script of the project or of one of its packages. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** True while a process of that number exists, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
