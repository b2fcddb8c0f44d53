import type { Plugin } from 'vite';

const leftOut = '\0no-transport';

/** Leaves out of the pages a way of travelling that the line never takes: a kilobyte on each first visit. */
export function noWebTransport(): Plugin {
  return {
    name: 'no-web-transport',
    enforce: 'pre',
    resolveId: (source, importer) => (source === './webtransport.js' && importer?.includes('/engine.io-client/') ? leftOut : null),
    load: (id) => (id === leftOut ? 'export class WT {}' : null),
  };
}
