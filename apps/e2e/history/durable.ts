import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startDatabase } from '../../../tools/database/start.mjs';

/** A database server of one's own that keeps what it acknowledges, as in real use, and can be killed. */
export class Durable {
  private constructor(
    readonly folder: string,
    private started: Awaited<ReturnType<typeof startDatabase>>,
  ) {}

  static async start(): Promise<Durable> {
    const folder = path.join(os.tmpdir(), `baraza-history-${randomBytes(6).toString('hex')}`);
    return new Durable(folder, await startDatabase(folder, { fast: false }));
  }

  get url(): string {
    return this.started.url;
  }

  /** All its processes at once. What they gave to the system to write outlives them: a loss of power would take that too, if it was not synced. */
  kill9(): void {
    const [postmaster] = readFileSync(path.join(this.folder, 'pgdata', 'postmaster.pid'), 'utf8')
      .split('\n')
      .map(Number);
    if (!postmaster) throw new Error('the database does not run');
    for (const pid of [...childrenOf(postmaster), postmaster]) end(pid);
  }

  async restart(): Promise<void> {
    this.started = await startDatabase(this.folder, { fast: false, port: Number(new URL(this.url).port) });
  }

  async stop(): Promise<void> {
    await this.started.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync('/proc').map(Number).filter(Boolean);
  return pids.filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | null {
  try {
    // The name of a program may hold anything, brackets too: what counts comes after the last one.
    const [, after = ''] = /\)([^)]*)$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return Number(after.trim().split(' ')[1]);
  } catch {
    return null;
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
