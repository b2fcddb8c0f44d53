import type { DraftFieldsFragment } from '../../gql.js';
import type { Written } from '../forms/typed.js';

/** What a form knows of drafts on the server: the one it goes on with, and whether this one may be kept there. */
export type Continued = { readonly draft: DraftFieldsFragment | null; readonly needsProof: boolean; readonly mayKeep: boolean };

/** A draft as a form begins with it. */
export function writtenIn({ language, title, problem, change, words, kind, themes, stages }: DraftFieldsFragment): Written {
  return { language, title, problem, change, words, themes, stages, ...(kind && { kind }) };
}
