import { useSyncExternalStore } from 'react';
import type { FormRefusal } from './page.js';
import { Store } from './store.js';

/** A form that waits on the device to be sent. */
export type Waits = {
  /** Path and query it is sent to. */
  readonly address: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Why it was not taken: it waits for its writer. 'OTHER': somebody came in after it was written; 'SHOWN': she is shown something first. */
  readonly refusal?: FormRefusal | 'OTHER' | 'SHOWN' | undefined;
  /** How often the server failed over it. */
  readonly failures?: number;
};

/** `id` tells the order too. */
export type Entry = Waits & { readonly id: number };

/** What the running page knows of the outbox; the worker tells it. */
export const waiting = new Store<readonly Entry[]>([]);

const none: readonly Entry[] = [];

export function useOutbox(): readonly Entry[] {
  return useSyncExternalStore(waiting.subscribe, waiting.read, () => none);
}

/** What a page that shows it says of it: which it is, and whether it came back. */
export const markOf = ({ id, refusal }: Entry): string => `${id}${refusal ? ' back' : ''}`;

/** The worker as the page reaches it, if it answers for this page. */
export const tellWorker = (message: unknown): void => navigator.serviceWorker?.controller?.postMessage(message);

/** It is not to be sent, and not to be kept. */
export const takeBack = (id: number): void => tellWorker({ takeBack: id });
