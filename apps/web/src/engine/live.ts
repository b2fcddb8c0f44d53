import { useSyncExternalStore } from 'react';
import { Store } from './store.js';

/** 'live': all that happens arrives; 'behind': it did, and was cut off; 'off': the page is as it was when it was read. */
export type LiveState = 'off' | 'live' | 'behind';

export const liveState = new Store<LiveState>('off');

/** Whether what others do arrives by itself. */
export function useLive(): LiveState {
  return useSyncExternalStore(liveState.subscribe, liveState.read, () => 'off');
}
