/** A server that was started: its address, and how to end it. */
type Started = { readonly url: string; readonly stop: () => Promise<void>; readonly stopAtOnce: () => void };

/** Starts the server of a folder. `fast` gives up durability; `port` asks for a certain port. */
export declare function startDatabase(folder: string, how?: { readonly fast?: boolean; readonly port?: number }): Promise<Started>;
