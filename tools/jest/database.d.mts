/** A database of a test's own. */
type OwnDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** A migrated database of one's own, made in milliseconds from the run's template. */
export declare function freshDatabase(): Promise<OwnDatabase>;

/** A database of one's own without a schema. */
export declare function emptyDatabase(): Promise<OwnDatabase>;

/** Runs one statement on the server of the tests, beside all its databases. */
export declare function onServer(statement: string, server?: string): Promise<unknown>;
