import { z } from 'zod';
import type { Rules } from './platform/limits/rules.js';

/** What the application is started with. */
export type Settings = {
  readonly databaseUrl: string;
  /** What the installation knows and its database does not: at least 32 characters, the same for all its processes. */
  readonly secret: string;
  readonly host: string;
  readonly port: number;
  /** Load the demo consultation and make its one-time links. */
  readonly demo: boolean;
  /** Pages are built as they are asked for, and reloaded when they change. */
  readonly dev?: boolean;
  /** How often people may do things; what the product allows, where nothing is said. Tests and benches say so. */
  readonly limits?: Rules;
};

const environment = z.object({
  /** Proxies whose forwarded headers are believed: addresses, networks, or `loopback`, `uniquelocal`. Empty: nobody's. */
  TRUST_PROXY: z.string().max(200).default(''),
  /** The address people type, as `https://host`. Passkeys belong to it. Not told: the one each request comes to. */
  PUBLIC_URL: z
    .url()
    .optional()
    .transform((url) => url && new URL(url).origin),
  /** The memory for pages kept for strangers, in MiB. 0: each is made anew. */
  KEPT_PAGES_MB: z.coerce.number().int().min(0).max(4096).default(64),
  /** A Redis that carries hints between processes and spares the database. Not told: the database does. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  LOG_LEVEL: z.enum(['error', 'warn', 'log', 'debug']).default('warn'),
});

/** What else the environment tells. The only place that reads it. */
export function readEnvironment(): z.infer<typeof environment> {
  const read = environment.safeParse(process.env);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`The setting ${issue?.path.join('.')} cannot be used: ${issue?.message}`);
}
