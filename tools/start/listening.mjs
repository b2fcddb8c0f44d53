import { databaseFolder } from '../database/folder.mjs';
import { whyNotFree } from '../port.mjs';
import { Halt } from '../speak.mjs';
import { alreadyRuns, whoRuns } from './running.mjs';
import { portTrouble } from './troubles.mjs';

/** Refuses a port nobody can listen on before anything slow begins. */
export async function requireFreePort({ port, host, databaseUrl }) {
  const code = await whyNotFree(port, host);
  if (!code) return;
  const other = databaseUrl ? null : whoRuns(databaseFolder());
  if (other && Number(new URL(other.address).port) === port) throw alreadyRuns(other);
  throw new Halt(
    portTrouble(code, port, host) ?? `Nothing can listen on port ${port} of ${host} (${code}): choose others with PORT and HOST.`,
  );
}
