import type { Asking } from './ways.js';

/** An act of the table that is built: what of the contract it stands for, and each way there is to ask for it. */
export type Act = {
  /** Fields of Query and Mutation, files, pages and socket messages. Together the acts name every one there is. */
  readonly operations: readonly string[];
  readonly ways: Readonly<Record<string, Asking>>;
};
