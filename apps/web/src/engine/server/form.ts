import type { PageRequest } from '@baraza/shared/web';
import type { Form } from '../page.js';

/** A posted form, read with care: a field may be missing, or come twice. */
export function formOf(fields: PageRequest['form']): Form {
  const all = (name: string): readonly string[] => (Object.hasOwn(fields, name) ? [fields[name] ?? []].flat() : []);
  return { all, one: (name) => all(name)[0] ?? '' };
}
