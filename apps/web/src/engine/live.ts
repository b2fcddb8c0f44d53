import { useSyncExternalStore } from 'react';
import { Store } from './store.js';

/**
 * 'live': all that happens arrives; 'behind': it did, and was cut off; 'late': no line gets through, and the page is read again
 * from time to time; 'resting': nothing is fetched before it is asked for; 'off': the page is as it was when it was read.
 */
export type LiveState = 'off' | 'live' | 'behind' | 'late' | 'resting';

export const liveState = new Store<LiveState>('off');

/** Whether what others do arrives by itself. */
export function useLive(): LiveState {
  return useSyncExternalStore(liveState.subscribe, liveState.read, () => 'off');
}

const here = new Store(0);

/** About how many people read the same consultation; 0: fewer than ten, or not known. */
export const hearHere = here.write;

export function useHere(): number {
  return useSyncExternalStore(here.subscribe, here.read, () => 0);
}
