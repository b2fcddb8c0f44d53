import pg from 'pg';

/** Works for a moment with the rights of an address, on a connection of its own. */
export async function connected<Result>(connectionString: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000, application_name: 'baraza-owner' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Runs one statement as the database's owner: for what keeps the database itself in order, never for what people ask. */
export async function asOwner(databaseUrl: string, statement: string): Promise<void> {
  await connected(databaseUrl, (client) => client.query(statement));
}
