import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

const lookEveryMs = 100;
const triesMost = 200;

/**
 * PostgreSQL keeps a deleted row as long as a transaction runs that might still see it.
 * Returns once no transaction can see what was deleted before the call; throws after about 20 seconds.
 */
export async function untilNobodySeesTheDeleted(client: pg.Client): Promise<void> {
  // Once more for those that began meanwhile: what they see may reach back to one that ended since.
  for (let round = 0; round < 2; round += 1) await untilEnded(client, await others(client));
}

async function untilEnded(client: pg.Client, transactions: string[]): Promise<void> {
  for (let left = triesMost; ; left -= 1) {
    const running = new Set(await others(client));
    if (!transactions.some((transaction) => running.has(transaction))) return;
    if (left === 0) throw new Error('a transaction is open for too long to remove what was deleted');
    await sleep(lookEveryMs);
  }
}

/**
 * Transactions of others that count: those of this database, and those of the whole server that change something, as what anybody
 * sees reaches back to them. Every role may see these; what they see (backend_xmin) only its own.
 */
async function others(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ transaction: string }>(
    `select coalesce(l.virtualxid, l.transactionid::text) as transaction from pg_locks l left join pg_stat_activity a using (pid)
     where l.mode = 'ExclusiveLock' and l.granted and l.pid is distinct from pg_backend_pid()
       and (l.locktype = 'transactionid' or l.locktype = 'virtualxid' and a.datname = current_database())`,
  );
  return rows.map(({ transaction }) => transaction);
}
