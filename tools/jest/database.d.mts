/** A migrated database of one's own, made in milliseconds from the run's template. */
export declare function freshDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }>;
