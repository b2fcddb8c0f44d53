import { formTaken } from './copies.js';
import { alone, untilInterrupted } from './lock.js';
import { countFailures, drop, everythingLying, giveBack, keyIn, type Lying, lying, passes, tellPages } from './outbox.js';
import { send } from './send.js';

/** So often the server may fail over something before its writer is told. */
const mostFailures = 5;

/**
 * Sends what waits, in order, until something does not get through; answers with what still has to wait. One does this at a time.
 * `but`: the key of a form that is about to be sent by itself.
 */
export function flush(but?: string): Promise<number> {
  // Of now: what is let go of while this waits for its turn is let go of.
  const signal = untilInterrupted();
  return alone(async () => {
    const waiting = (await everythingLying()).filter(({ entry }) => !entry.refusal && keyIn(entry.fields) !== but);
    let left = waiting.length;
    let sent = 0;
    for (const { entry } of waiting) {
      // Since then it may have been taken back or changed; whoever left took everything along.
      const now = await lying(entry.id);
      const became = now && !now.entry.refusal ? await sendOne(now, signal) : 'gone';
      if (became === 'waits') break;
      left -= 1;
      if (became === 'sent') sent += 1;
      if (signal?.aborted) break;
    }
    if (waiting.length > left) await tellPages(sent);
    return left;
  });
}

/** Somebody else may be here now: what waits is hers to send who wrote it. To be called where nothing else sends. */
export async function holdBack(): Promise<void> {
  for (const each of await everythingLying()) if (!each.entry.refusal) await giveBack(each, 'OTHER');
}

async function sendOne(waiting: Lying, signal: AbortSignal | null): Promise<'sent' | 'refused' | 'waits'> {
  const became = await send(waiting.entry, signal);
  if (became === 'waits') return became;
  if (became === 'sent') {
    await drop(waiting);
    await formTaken(waiting.entry.address).catch(() => undefined);
    return became;
  }
  const failures = became !== 'SHOWN' && became.code === 'INTERNAL' ? (waiting.entry.failures ?? 0) + 1 : 0;
  if (became === 'SHOWN' || failures >= mostFailures || !passes(became)) {
    await giveBack(waiting, became);
    return 'refused';
  }
  if (failures > 0) await countFailures(waiting, failures);
  return 'waits';
}
