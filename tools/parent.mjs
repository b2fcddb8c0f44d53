const parent = process.ppid;

/** Whether npm, which started us, is gone: a SIGTERM to all of us ends it and its shell at once, and nobody waits for us any more. */
export const isAbandoned = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
