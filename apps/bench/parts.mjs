import { firstVisit } from './first-visit.mjs';
import { growth } from './growth/growth.mjs';
import { live, manyIdle } from './live.mjs';
import { reading } from './reading/reading.mjs';
import { weight } from './weight.mjs';

/** What can be measured, by name, in the order it is done; each on a stage of its own, and how long it may take (ms). */
export const parts = {
  weight: { measure: weight, longest: 120_000 },
  'first-visit': { measure: firstVisit, longest: 300_000 },
  reading: { measure: reading, longest: 300_000 },
  growth: { measure: growth, longest: 900_000 },
  live: { measure: live, longest: 400_000 },
  idle: { measure: manyIdle, longest: 120_000 },
};
