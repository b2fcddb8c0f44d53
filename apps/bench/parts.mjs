import { firstVisit } from './first-visit.mjs';
import { live } from './live.mjs';
import { reading } from './reading/reading.mjs';
import { weight } from './weight.mjs';

/** What can be measured, by name, in the order it is done; each on a stage of its own, and how long it may take (ms). */
export const parts = {
  weight: { measure: weight, longest: 120_000 },
  'first-visit': { measure: firstVisit, longest: 300_000 },
  reading: { measure: reading, longest: 300_000 },
  live: { measure: live, longest: 300_000 },
};
