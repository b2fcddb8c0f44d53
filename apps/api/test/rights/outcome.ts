import type { Answer } from '../api.js';
import type { Cell } from './table.js';

/** What came of asking: done; not allowed; as if it were not there; a proof is asked for. Anything else is told as it came. */
export type Outcome = string;

/** What each cell of the table promises. `2` and `S` are told by the row itself. */
export const promised: Readonly<Record<Cell, Outcome | null>> = {
  Y: 'yes',
  O: 'yes',
  L: 'yes',
  U: 'prove, then yes',
  D: 'no',
  '-': 'no',
  H: 'hidden',
  S: null,
  '2': null,
};

const byCode: Readonly<Record<string, Outcome>> = { FORBIDDEN: 'no', NOT_SIGNED_IN: 'no', NOT_FOUND: 'hidden', PROVE: 'prove' };
const byStatus: Readonly<Record<number, Outcome>> = { 200: 'yes', 204: 'yes', 303: 'yes', 403: 'no', 404: 'hidden' };

export function ofAnswer({ refusal, details }: Answer): Outcome {
  if (!refusal) return 'yes';
  return byCode[refusal] ?? `${refusal} ${details.field ?? ''} ${details.fault ?? ''}`.trim();
}

export async function ofResponse(response: Response): Promise<Outcome> {
  const body = await response.text();
  if (response.status === 303 && /\/prove\b/.test(response.headers.get('location') ?? '')) return 'prove';
  if (response.status === 403 && body.includes('"PROVE"')) return 'prove';
  return byStatus[response.status] ?? `status ${response.status}`;
}
