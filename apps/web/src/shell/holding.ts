/**
 * What the worker keeps is closed with a key that lies in open pages and nowhere else: a worker forgets when it sleeps, and
 * asks them; who has none says so. So it can be opened as long as a page is open, and not after.
 */
export function holdKey(): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  let key: unknown = null;
  serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<{ key?: unknown; ask?: string }>) => {
    if (data.key) key = data.key;
    else if (data.ask === 'key') ports[0]?.postMessage({ key });
  });
  serviceWorker.startMessages();
  serviceWorker.controller?.postMessage({ ask: 'key' });
  addEventListener('pagehide', () => serviceWorker.controller?.postMessage({ going: true }));
}
