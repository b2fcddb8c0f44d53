import pg from 'pg';

/** Runs one statement with the rights of the database's owner: for what keeps the database itself in order, never for what people ask. */
export async function asOwner(databaseUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3000, application_name: 'baraza-owner' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end().catch(() => undefined);
  }
}
