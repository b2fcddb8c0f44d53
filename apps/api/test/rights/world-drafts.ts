import { randomUUID } from 'node:crypto';
import { ofAnswer } from './outcome.js';
import { asking } from './questions.js';
import type { RoleCode } from './table.js';
import { type Asking, authorFor } from './ways.js';
import { here, type World } from './world.js';

/** A draft that the one in a role keeps on the server, or somebody else where she could keep none. */
export async function draft(world: World, role: RoleCode): Promise<string> {
  const author = authorFor(role);
  const input = { key: randomUUID(), consultation: here, title: 't' };
  const { data, refusal } = await world.unsuspended(author, (caller) => caller.ask(asking.keepDraft, { input }));
  if (refusal) throw new Error(`${author} could not keep a draft: ${refusal}`);
  return data.keepDraft.id;
}

/** By finding it among all of hers; whether there is a list for her at all does not matter. */
export const listingDrafts: Asking = async (world, caller, role) => {
  const id = await draft(world, role);
  const answer = await caller.ask('{ drafts { id } }');
  if (answer.refusal) return ofAnswer(answer);
  return answer.data.drafts.some((one: { id: string }) => one.id === id) ? 'yes' : 'hidden';
};

/** By throwing it away; she is not told whether it was there. */
export const throwingAway: Asking = async (world, caller, role) => {
  const id = await draft(world, role);
  const answer = await caller.ask(asking.throwDraftAway, { input: { key: randomUUID(), draft: id } });
  if (answer.refusal) return ofAnswer(answer);
  return (await world.api.rows('select 1 from drafts where id = $1', [id])).length === 0 ? 'yes' : 'hidden';
};
