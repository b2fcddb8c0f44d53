import { cpuBetween } from '../child.mjs';
import { databaseCpu } from '../processor.mjs';

/** What a crowd got, and the processor time each answer took: of the server and, where it has one, of its database (ms). */
export async function spent(server, databaseUrl, act) {
  const database = () => (databaseUrl ? databaseCpu(databaseUrl) : 0);
  const [before, databaseBefore] = [await server.used(), database()];
  const got = await act();
  const [after, databaseAfter] = [await server.used(), database()];
  return { ...got, cpu: (cpuBetween(before, after) + databaseAfter - databaseBefore) / got.answers };
}
