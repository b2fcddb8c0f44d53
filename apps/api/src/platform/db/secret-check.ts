import type { DataSource } from 'typeorm';
import type { Secret } from '#platform/secret.js';

/** Refuses to go on with a secret this database was not used with: nobody's receipt would be found. The first one used stays. */
export async function requireSameSecret(db: DataSource, secret: Secret): Promise<void> {
  const mark = secret.mark('check');
  await db.query('insert into secret_checks (mark) select $1 where not exists (select 1 from secret_checks)', [mark]);
  const [known] = await db.query<{ mark: Buffer }[]>('select mark from secret_checks limit 1');
  if (known?.mark.equals(mark)) return;
  throw new Error(
    'SECRET is another one than this database was used with: start with the one it knows, or nobody is found by her receipt.',
  );
}
