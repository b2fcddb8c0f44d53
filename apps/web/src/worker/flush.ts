import { giveBack, outbox, takeBack, tellPages } from './outbox.js';
import { send } from './send.js';
import { Turns } from './turns.js';

/** Sends what waits, in order, until something does not get through; answers with what still has to wait. One does this at a time, whichever version of the worker it is. */
export function flush(): Promise<number> {
  return alone(async () => {
    const waiting = (await outbox()).filter(({ refusal }) => !refusal);
    let left = waiting.length;
    let sent = 0;
    for (const entry of waiting) {
      const became = await send(entry);
      if (became === 'waits') break;
      left -= 1;
      if (became === 'sent') {
        await takeBack(entry.id);
        sent += 1;
      } else {
        await giveBack(entry, became);
      }
    }
    if (waiting.length > left) await tellPages(sent);
    return left;
  });
}

/** Somebody else may be here now: what waits is hers to send who wrote it. */
export async function holdBack(): Promise<void> {
  await alone(async () => {
    for (const entry of await outbox()) if (!entry.refusal) await giveBack(entry, 'OTHER');
  });
  await tellPages();
}

const turns = new Turns();

function alone<Value>(act: () => Promise<Value>): Promise<Value> {
  if ('locks' in navigator) return navigator.locks.request('outbox', act) as Promise<Value>;
  return turns.take(act);
}
