import { errorCodes } from '@baraza/shared/errors';
import type { Refused } from '@baraza/shared/web';
import type { FormRefusal } from '../page.js';

/** A refusal by its shape, not its class: the pages are a bundle of their own and may hold another copy of the class. */
export function isRefused(cause: unknown): cause is Refused {
  return cause instanceof Error && 'code' in cause && 'details' in cause && (errorCodes as readonly unknown[]).includes(cause.code);
}

/** A refusal as a form shows it: beside the field it is about, where it names one. */
export function formRefusal({ code, details }: Refused): FormRefusal {
  const { field, fault = 'UNKNOWN', limit, waitSeconds } = details;
  if (waitSeconds !== undefined || (code === 'FORBIDDEN' && details.fault)) return { code, faults: {}, because: details };
  return { code, faults: field ? { [field]: limit === undefined ? { fault } : { fault, limit } } : {} };
}
