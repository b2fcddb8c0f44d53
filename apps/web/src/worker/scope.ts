/** An event that keeps the worker alive until its work is done. */
type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
export type Fetching = Lasting & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };
export type Told = Lasting & { readonly data: unknown; readonly source: Reachable | null; readonly ports: readonly MessagePort[] };

/** A page, or another version of the worker. */
export type Reachable = { readonly postMessage: (message: unknown, transfer: Transferable[]) => void };
export type OpenPage = Reachable & { readonly id: string; readonly url: string };

/** What the browser gives a service worker; the types for pages do not know it. */
type Scope = {
  readonly clients: {
    readonly matchAll: (which: { readonly type: 'window'; readonly includeUncontrolled: boolean }) => Promise<readonly OpenPage[]>;
    readonly claim: () => Promise<void>;
  };
  readonly registration: {
    readonly active: Reachable | null;
    readonly unregister: () => Promise<boolean>;
    readonly sync?: { readonly register: (tag: string) => Promise<void> };
  };
  readonly cookieStore?: { readonly set: (cookie: Readonly<Record<string, string>>) => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(kind: 'install' | 'activate' | 'sync', heed: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', heed: (event: Fetching) => void): void;
  addEventListener(kind: 'message', heed: (event: Told) => void): void;
};

export const scope = self as unknown as Scope;

/** All pages of the site that are open, whoever answers for them. */
export const openPages = (): Promise<readonly OpenPage[]> => scope.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** Tells a page, or another version of the worker, something; `port`: where it may answer. */
export function tell(to: Reachable, message: unknown, port?: MessagePort): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker reaches pages of its own site alone
  to.postMessage(message, port ? [port] : []);
}
