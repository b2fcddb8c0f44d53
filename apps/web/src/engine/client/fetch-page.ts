import type { ErrorCode } from '@baraza/shared/errors';
import { proofHeader } from '@baraza/shared/task';
import { copied, copyHeader } from '../copy.js';
import { heardOfServer } from '../online.js';
import type { JsonAnswer, PageState } from '../state.js';

/** What an address answered. */
export type Got =
  | { readonly kind: 'page'; readonly state: PageState; readonly isCopy: boolean }
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
    const copy = response.headers.get(copyHeader);
    const got: Got = isOurs ? read((await response.json()) as JsonAnswer, copy !== null) : { kind: 'strange' };
    heardOfServer(copy === null && got.kind !== 'waits');
    if (!fields) copied.write(decodeURIComponent(copy ?? ''));
    return got;
  } catch {
    heardOfServer(false);
    return { kind: 'offline' };
  }
}

function read(answer: JsonAnswer, isCopy: boolean): Got {
  if ('page' in answer) return { kind: 'page', state: answer, isCopy };
  if ('waits' in answer) return { kind: 'waits' };
  if ('goTo' in answer) return { kind: 'goTo', goTo: answer.goTo };
  return 'sorry' in answer ? { kind: 'sorry', code: answer.sorry } : { kind: 'strange' };
}
