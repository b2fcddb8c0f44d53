import { Stage } from '@baraza/shared/vocabularies';

/** Which proposals one looks at: kept in the address, so that it can be passed on. */
export type Filter = { readonly theme: string | null; readonly stage: Stage | null };

export function filterIn(query: URLSearchParams): Filter {
  const stage = Object.values(Stage).find((known) => known === query.get('stage'));
  return { theme: query.get('theme') || null, stage: stage ?? null };
}

/** The address of a consultation looked at through a filter. */
export function filtered(path: string, { theme, stage }: Filter, after?: string): string {
  const query = new URLSearchParams();
  if (theme) query.set('theme', theme);
  if (stage) query.set('stage', stage);
  if (after) query.set('after', after);
  const words = query.toString();
  return words ? `${path}?${words}` : path;
}
