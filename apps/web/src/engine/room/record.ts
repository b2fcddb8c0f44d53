import type { LiveBatch, LiveEvent } from '@baraza/shared/live';

/** What a batch brings to a reader whose last number is known. */
export type Step = { readonly kind: 'gap' } | { readonly kind: 'news'; readonly events: readonly LiveEvent[]; readonly last: number };

/** Each number counts once: what was seen is left out, and what does not join on to it is a gap. */
export function take(last: number, batch: LiveBatch): Step {
  if (batch.after > last) return { kind: 'gap' };
  const events = batch.events.filter(({ number }) => number > last);
  return { kind: 'news', events, last: Math.max(last, batch.upTo) };
}
