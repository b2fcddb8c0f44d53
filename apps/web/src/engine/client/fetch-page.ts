import type { ErrorCode } from '@baraza/shared/errors';
import { proofHeader } from '@baraza/shared/task';
import { copyHeader } from '../copy.js';
import { heardOfServer } from '../online.js';
import type { JsonAnswer, PageState } from '../state.js';

/** A page as it came. `copy`: when it was read, in words, if it is a copy from this device; else ''. */
export type Fetched = { readonly state: PageState; readonly copy: string };

/** What an address answered. */
export type Got =
  | ({ readonly kind: 'page' } & Fetched)
  | { readonly kind: 'goTo'; readonly goTo: string }
  /** The server answered that it could not. */
  | { readonly kind: 'sorry'; readonly code: ErrorCode }
  | { readonly kind: 'offline' }
  /** Nothing got through, and the form waits on the device. */
  | { readonly kind: 'waits' }
  /** Something that is not ours: a file, or the page of a network that wants to be logged in to. */
  | { readonly kind: 'strange' };

/** Asks for a page as data; with fields, posts a form to it, and with it a proof of work where one was asked for. */
export async function fetchPage(address: string, fields?: URLSearchParams, proof?: string): Promise<Got> {
  try {
    const response = await fetch(address, {
      method: fields ? 'POST' : 'GET',
      headers: { accept: 'application/json', ...(proof && { [proofHeader]: proof }) },
      credentials: 'same-origin',
      ...(fields && { body: fields }),
    });
    const isOurs = /^application\/json\b/.test(response.headers.get('content-type') ?? '');
    const copy = decodeURIComponent(response.headers.get(copyHeader) ?? '');
    const got: Got = isOurs ? read((await response.json()) as JsonAnswer, copy) : { kind: 'strange' };
    heardOfServer(!copy && got.kind !== 'waits');
    return got;
  } catch {
    heardOfServer(false);
    return { kind: 'offline' };
  }
}

function read(answer: JsonAnswer, copy: string): Got {
  if ('page' in answer) return { kind: 'page', state: answer, copy };
  if ('waits' in answer) return { kind: 'waits' };
  if ('goTo' in answer) return { kind: 'goTo', goTo: answer.goTo };
  return 'sorry' in answer ? { kind: 'sorry', code: answer.sorry } : { kind: 'strange' };
}
