import { createContext, useContext } from 'react';

/** What every comment of a thread needs to know of the proposal above it. */
export type Thread = { readonly proposalId: string; readonly author: string | null };

export const ThreadContext = createContext<Thread>({ proposalId: '', author: null });
export const useThread = (): Thread => useContext(ThreadContext);
