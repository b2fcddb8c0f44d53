import type { JsonAnswer } from '../engine/state.js';

/** Sent on to somewhere else, which is what happens to a form that was taken, and to no other. */
export async function isTaken(answer: Response): Promise<boolean> {
  return answer.type === 'opaqueredirect' || answer.redirected || (await goesTo(answer)) !== null;
}

/** Where an answer in data sends on to; null when it does not. */
export async function goesTo(answer: Response): Promise<string | null> {
  if (!answer.ok || !isData(answer)) return null;
  const told = (await answer.clone().json()) as JsonAnswer;
  return 'goTo' in told ? told.goTo : null;
}

export const isData = ({ headers }: Response): boolean => /^application\/json\b/.test(headers.get('content-type') ?? '');

export const goTo = (path: string): Response => Response.redirect(new URL(path, location.origin).href, 303);
