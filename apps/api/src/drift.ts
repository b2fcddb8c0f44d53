import { DataSource } from 'typeorm';
import { databaseOptions } from '#platform/db/options.js';
import { entities } from './entities.js';

/** The statements that would make a migrated database equal to the entities: none, unless a migration was forgotten. */
export async function drift(databaseUrl: string): Promise<string[]> {
  const source = await new DataSource({ ...databaseOptions(databaseUrl), entities }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}
