import type { ErrorCode } from '@baraza/shared/errors';
import { proofHeader } from '@baraza/shared/task';
import { solved } from '../engine/client/proof/solve.js';
import type { Entry } from '../engine/outbox.js';
import type { FormRefusal } from '../engine/page.js';
import type { JsonAnswer } from '../engine/state.js';

/** What became of something that waited: it arrived, it was refused, its writer is shown something first, or it has to wait on. */
export type Became = 'sent' | 'waits' | 'SHOWN' | FormRefusal;

/** Sends what waited as its page would have: with its own key, so that it happens once, however often it is sent. */
export async function send(entry: Entry, signal: AbortSignal | null): Promise<Became> {
  const became = await tried(entry, signal);
  const task = typeof became === 'object' && became.because?.task;
  // Where strangers are many a small sum is asked: this device has to do it before the same is sent again.
  return task ? tried(entry, signal, await solved(task)) : became;
}

async function tried({ address, fields }: Entry, signal: AbortSignal | null, proof?: string): Promise<Became> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json', ...(proof && { [proofHeader]: proof }) },
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
      signal,
    });
    // A network that wants to be logged in to answers too, and nothing arrived.
    if (!/^application\/json\b/.test(response.headers.get('content-type') ?? '')) return 'waits';
    return read((await response.json()) as JsonAnswer);
  } catch {
    return 'waits';
  }
}

function read(answer: JsonAnswer): Became {
  if ('goTo' in answer) return 'sent';
  if ('sorry' in answer) return { code: answer.sorry, faults: {} };
  if (!('page' in answer)) return 'waits';
  if (answer.status === 200) return 'SHOWN';
  return answer.returned?.refusal ?? { code: (answer.data as { readonly code?: ErrorCode }).code ?? 'NOT_FOUND', faults: {} };
}
