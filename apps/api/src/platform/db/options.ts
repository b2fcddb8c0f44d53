import type { DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './naming.js';

/** The role the product works under: it cannot read what people say of themselves, nor change the log. */
export const webRole = 'baraza_web';

/** How the product speaks to its database: bounded in connections and in time, never changing the schema by itself. */
export function databaseOptions(url: string): DataSourceOptions & { type: 'postgres' } {
  return {
    type: 'postgres',
    url,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    poolSize: 10,
    applicationName: 'baraza',
    connectTimeoutMS: 3000,
    extra: {
      statement_timeout: 5000,
      query_timeout: 6000,
      lock_timeout: 2000,
      idle_in_transaction_session_timeout: 10_000,
      keepAlive: true,
    },
  };
}

/** The same, with the rights of the web and no others. */
export function webOptions(url: string): DataSourceOptions & { type: 'postgres' } {
  const options = databaseOptions(url);
  return { ...options, extra: { ...options.extra, options: `-c role=${webRole}` } };
}
