import { invalid } from '#platform/errors.js';
import { type TextLimit } from '@baraza/shared/limits';
import { faultIn, tidied } from '@baraza/shared/text';

/** The text as it is stored, or a refusal that names the field, what is wrong and the limit. */
export function readText(field: string, typed: string, limit: TextLimit): string {
  const text = tidied(typed);
  const fault = faultIn(text, limit);
  if (fault) throw invalid(field, fault, fault === 'TOO_LONG' ? limit.max : undefined);
  return text;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a string has the shape of a consultation's name in addresses. */
export const isSlug = (name: string): boolean => /^[\w-]{1,100}$/.test(name);

/** Whether a string has the shape of a public id. Anything else names nothing. */
export function isId(id: string): boolean {
  return uuid.test(id);
}
