import type { Form } from '../../engine/page.js';
import type { DraftFieldsFragment } from '../../gql.js';

/** A draft as a form carries it: names and values. */
export type DraftFields = readonly (readonly [name: string, value: string])[];

/** What is no draft any more, and can become one again. */
export type ThrownDraft = { readonly id: string; readonly fields: DraftFields };

const carried = [
  'language',
  'title',
  'problem',
  'change',
  'words',
  'themes',
  'stages',
  'kind',
  'parent',
  'proposal',
  'consultation',
] as const;

export function fieldsOf({ proposal, consultation, ...draft }: DraftFieldsFragment): DraftFields {
  const all = { ...draft, proposal: proposal?.id, consultation: proposal ? null : consultation?.slug };
  return carried.flatMap((name) => [all[name] ?? []].flat().flatMap((value) => (value ? [[name, value] as const] : [])));
}

/** The same out of the form that carried them. */
export function carriedIn(form: Form): DraftFields {
  return carried.flatMap((name) => form.all(name).map((value) => [name, value] as const));
}
