import type { IncomingHttpHeaders } from 'node:http';

/** Whether a page of another site sent this request. Programs that are no browsers send no Origin and have no cookie to lend. */
export function isForeign({ origin, host }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return false;
  return !host || !URL.canParse(origin) || new URL(origin).host !== host.toLowerCase();
}
