import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { WebApp } from '@baraza/shared/web';
import { type Pages, webRoot } from './built.js';

const script = '/src/entry-client.ts';

/** The pages as they stand in the source right now; a change shows at once in an open browser. For development only. */
export async function freshPages(app: NestFastifyApplication): Promise<Pages> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: fileURLToPath(webRoot),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server: app.getHttpServer() } },
  });
  app.use(vite.middlewares);
  return async () => ({ app: ((await vite.ssrLoadModule('/src/entry-server.ts')) as { app: WebApp }).app, assets: { script } });
}
