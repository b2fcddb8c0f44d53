import { readFileSync } from 'node:fs';
import type { WebApp, WebAssets } from '@baraza/shared/web';

/** The pages and the address of their script; in development made anew for each request. */
export type Pages = () => Promise<{ readonly app: WebApp; readonly assets: WebAssets }>;

/** apps/web, seen from here, whether we run compiled or from source. */
export const webRoot = new URL('../../../../web/', import.meta.url);

type Manifest = Readonly<Record<string, { readonly file: string; readonly isEntry?: boolean }>>;

/** The pages as they were built. */
export async function builtPages(): Promise<Pages> {
  const manifest = JSON.parse(readFileSync(new URL('dist/client/manifest.json', webRoot), 'utf8')) as Manifest;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('the pages were not built: run npm run build');

  const { app } = (await import(new URL('dist/server/entry-server.js', webRoot).href)) as { app: WebApp };
  const built = { app, assets: { script: `/${entry.file}` } };
  return () => Promise.resolve(built);
}
