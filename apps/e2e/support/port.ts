import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A port nobody listens on, below those the system hands out to connecting sockets: while a server is down, a client
 * that knocks at a port of that range may be given the very same one, be connected to itself, and keep the server out.
 */
export async function quietPort(): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
  throw new Error('no port between 20000 and 32000 is free');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
