/** A database of a test's own. */
type OwnDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** A migrated database of one's own, made in milliseconds from the run's template. */
export declare function freshDatabase(): Promise<OwnDatabase>;

/** A database of one's own without a schema. */
export declare function emptyDatabase(): Promise<OwnDatabase>;
