import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AppError } from '#platform/errors.js';

/** What a child process may use: time, and bytes of its answer. */
export type Allowance = { readonly milliseconds: number; readonly bytes: number };

/**
 * Runs a script in a process of its own, with `input` on stdin, and gives what it writes to stdout.
 * Native code cannot be interrupted from within, only killed: UNAVAILABLE when it takes too long.
 * The child sees nothing of our environment, so nothing of our settings.
 */
export async function runChild(script: URL, input: string, allowance: Allowance): Promise<Buffer> {
  const child = spawn(process.execPath, [fileURLToPath(script)], {
    env: {},
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: allowance.milliseconds,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  const answer: Buffer[] = [];
  const complaint: Buffer[] = [];
  let bytes = 0;

  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > allowance.bytes) child.kill('SIGKILL');
    else answer.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
  child.stdin.on('error', () => undefined); // a child that died early no longer reads: its exit tells more
  child.stdin.end(input);

  const { code, signal } = await ended(child);
  if (signal) throw new AppError('UNAVAILABLE');
  if (code !== 0) throw new Error(`${script.pathname} ended with ${code}: ${Buffer.concat(complaint).toString().slice(0, 2000)}`);
  return Buffer.concat(answer);
}

function ended(child: ReturnType<typeof spawn>): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}
