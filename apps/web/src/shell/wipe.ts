/** Clears whatever a page of ours may have kept on the device. */
export async function wipe(): Promise<void> {
  const wiping = [storages, databases, caches, workers].map((part) => part().catch(() => undefined));
  await Promise.all(wiping);
}

/** A browser that keeps nothing refuses even to be asked: each part stands by itself. */
async function storages(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  // The key of what was typed in this tab.
  window.name = '';
}

async function databases(): Promise<void> {
  const found = await indexedDB.databases();
  found.forEach(({ name }) => name !== undefined && indexedDB.deleteDatabase(name));
}

async function caches(): Promise<void> {
  const names = await window.caches.keys();
  await Promise.all(names.map((name) => window.caches.delete(name)));
}

async function workers(): Promise<void> {
  navigator.serviceWorker.controller?.postMessage({ wipe: true });
  const found = await navigator.serviceWorker.getRegistrations();
  // One that is only just coming must put nothing here either.
  for (const { installing, waiting } of found) {
    installing?.postMessage({ wipe: true }, []);
    waiting?.postMessage({ wipe: true }, []);
  }
  await Promise.all(found.map((worker) => worker.unregister()));
}
