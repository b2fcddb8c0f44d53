import type { Answer } from '../api.js';
import type { Cell } from './table.js';

/** What came of asking: done; not allowed; nobody (a visit is asked for before anything is looked up); as if it were not there; a proof is asked for. Anything else is told as it came. */
export type Outcome = string;

/** What keeps the promise of a cell. To tell less than the table allows breaks none. `2` and `S` are told by the deviations. */
export const keeps: Readonly<Record<Cell, readonly Outcome[]>> = {
  Y: ['yes'],
  O: ['yes'],
  L: ['yes'],
  U: ['prove, then yes'],
  D: ['no', 'nobody', 'hidden'],
  '-': ['no', 'nobody', 'hidden'],
  H: ['hidden', 'nobody'],
  S: [],
  '2': [],
};

const byCode: Readonly<Record<string, Outcome>> = { FORBIDDEN: 'no', NOT_SIGNED_IN: 'nobody', NOT_FOUND: 'hidden', PROVE: 'prove' };
const byStatus: Readonly<Record<number, Outcome>> = { 200: 'yes', 204: 'yes', 303: 'yes', 403: 'no', 404: 'hidden' };

export function ofAnswer({ refusal, details }: Answer): Outcome {
  if (!refusal) return 'yes';
  // A code that is not for her is told as one that never was.
  if (details.fault === 'UNUSABLE') return 'hidden';
  return byCode[refusal] ?? `${refusal} ${details.field ?? ''} ${details.fault ?? ''}`.trim();
}

export async function ofResponse(response: Response): Promise<Outcome> {
  const body = await response.text();
  if (response.status === 303 && /\/prove\b/.test(response.headers.get('location') ?? '')) return 'prove';
  if (response.status === 403 && body.includes('Please show once more that it is you')) return 'prove';
  if (response.status === 403 && body.includes('Please come in first')) return 'nobody';
  if (response.status === 422 && body.includes('This code lets nobody in')) return 'hidden';
  return byStatus[response.status] ?? `status ${response.status}`;
}
