import { randomUUID } from 'node:crypto';
import { digitOf } from '@baraza/shared/digits';
import { Refused } from '@baraza/shared/web';
import type { limits } from '@baraza/shared/limits';
import { faultIn, tidied } from '@baraza/shared/text';
import type { Form, FormRefusal } from '../../engine/page.js';

/** A key for a form: whatever is sent with it happens once. */
export const newKey = (): string => randomUUID();

type Limits = typeof limits;
type Wanted = { readonly texts?: Readonly<Record<string, Limits[keyof Limits]>>; readonly choices?: readonly string[] };

/** All that is wrong with the texts and choices at once: on a slow line, one fault per round is one too many. */
export function check(form: Form, { texts = {}, choices = [] }: Wanted): FormRefusal | null {
  const faults: Record<string, { fault: string; limit?: number }> = {};
  for (const [field, limit] of Object.entries(texts)) {
    const fault = faultIn(tidied(form.one(field)), limit);
    if (fault) faults[field] = { fault, limit: limit.max };
  }
  for (const field of choices) if (form.all(field).length === 0) faults[field] = { fault: 'EMPTY' };
  return Object.keys(faults).length > 0 ? { code: 'INVALID_INPUT', faults } : null;
}

/** A whole number out of a form, in digits of any script; anything else is refused beside its field. */
export function numberIn(form: Form, field: string): number {
  const digits = [...form.one(field).trim()].map(digitOf);
  if (digits.length === 0) throw new Refused('INVALID_INPUT', { field, fault: 'EMPTY' });
  if (digits.length > 6 || digits.includes(null)) throw new Refused('INVALID_INPUT', { field, fault: 'NO_NUMBER' });
  return Number(digits.join(''));
}

/** A code of a vocabulary out of a form; anything else is refused beside its field. */
export function oneOf<Code extends string>(vocabulary: Readonly<Record<Code, Code>>, sent: string, field: string): Code {
  const code = Object.values<Code>(vocabulary).find((known) => known === sent);
  if (!code) throw new Refused('INVALID_INPUT', { field, fault: sent ? 'UNKNOWN' : 'EMPTY' });
  return code;
}
