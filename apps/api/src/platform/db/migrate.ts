import { DataSource } from 'typeorm';
import { databaseOptions } from './options.js';
import { Foundation1795305600000 } from './migrations/1795305600000-foundation.js';
import { Safety1795392000000 } from './migrations/1795392000000-safety.js';
import { Publication1795392600000 } from './migrations/1795392600000-publication.js';
import { Facilitation1795393200000 } from './migrations/1795393200000-facilitation.js';
import { Staff1795393800000 } from './migrations/1795393800000-staff.js';
import { Members1795394400000 } from './migrations/1795394400000-members.js';
import { Kept1795396200000 } from './migrations/1795396200000-kept.js';
import { Figures1796256000000 } from './migrations/1796256000000-figures.js';
import { Search1796257200000 } from './migrations/1796257200000-search.js';
import { Wordings1796257800000 } from './migrations/1796257800000-wordings.js';
import { Threads1796258400000 } from './migrations/1796258400000-threads.js';
import { Lineage1796259000000 } from './migrations/1796259000000-lineage.js';
import { Editions1796269000000 } from './migrations/1796269000000-editions.js';
import { Posting1796270000000 } from './migrations/1796270000000-posting.js';
import { Mends1796356800000 } from './migrations/1796356800000-mends.js';
import { Joint1796443200000 } from './migrations/1796443200000-joint.js';

/** Every change of the schema, oldest first. A new one is added at the end and never edited after it was released. */
const migrations = [
  Foundation1795305600000,
  Safety1795392000000,
  Publication1795392600000,
  Facilitation1795393200000,
  Staff1795393800000,
  Members1795394400000,
  Kept1795396200000,
  Figures1796256000000,
  Search1796257200000,
  Wordings1796257800000,
  Threads1796258400000,
  Lineage1796259000000,
  Editions1796269000000,
  Posting1796270000000,
  Mends1796356800000,
  Joint1796443200000,
];

/** Any fixed number: processes that start together wait for one another by it. */
const lock = 727_401;

/** Brings a database to the newest schema. Several processes may call it at once: one migrates, the others wait. */
export async function migrate(databaseUrl: string): Promise<void> {
  const source = await new DataSource({ ...databaseOptions(databaseUrl), extra: { statement_timeout: 0 }, migrations }).initialize();
  const waiting = source.createQueryRunner();
  try {
    await waiting.query('select pg_advisory_lock($1)', [lock]);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await waiting.query('select pg_advisory_unlock($1)', [lock]).catch(() => undefined);
    await waiting.release();
    await source.destroy();
  }
}
