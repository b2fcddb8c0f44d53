import { start } from '../child.mjs';
import { request } from '../client.mjs';
import { databaseCpu } from '../processor.mjs';

/** The least a page could cost: React drawing it, and its statements over bare pg. Each tells the processor time of one time (ms). */
export async function onePage(server, path) {
  const { body } = await request(server.address + path, { headers: { accept: 'application/json', cookie: 'x=1' } });
  const state = JSON.parse(body.toString('utf8'));
  const { statements } = await server.used();
  await request(server.address + path, { headers: { accept: 'text/html', cookie: 'x=1' } });
  const count = (await server.used()).statements - statements;
  const asked = (await server.ask('statements')).slice(-count);

  const [drawing, asking] = [await start('reading/drawing.mjs'), await start('reading/asking.mjs')];
  await drawing.ask({ state, times: 2_000 });
  await asking.ask({ databaseUrl: server.databaseUrl, asked, times: 1_000 });
  return {
    draw: async (times) => (await drawing.ask({ times })).spent / times,
    ask: async (times) => {
      const before = databaseCpu(server.databaseUrl);
      const { spent } = await asking.ask({ times });
      return (spent + databaseCpu(server.databaseUrl) - before) / times;
    },
    stop: () => Promise.all([drawing.stop(), asking.stop()]),
  };
}
