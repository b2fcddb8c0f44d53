import { randomUUID } from 'node:crypto';
import { codeFor } from '../kin.js';
import { asking } from './questions.js';
import type { World } from './world.js';

type Author = 'author' | 'PA' | 'SU';

/** A proposal somebody wrote with a co-author. */
export async function shared(world: World, author: Author): Promise<string> {
  const proposal = await world.proposal(author);
  const [coauthor = 'author'] = (['author', 'PA'] as const).filter((name) => name !== author);
  await world.api.rows(
    `insert into authors (proposal_id, participant_id, position, since)
     select p.id, q.participant_id, 1, current_date from proposals p, proposals q where p.public_id = $1 and q.public_id = $2`,
    [proposal, await world.proposal(coauthor)],
  );
  return proposal;
}

/** A wish to merge a proposal of one into a proposal of another. */
export async function asked(world: World, of: Author, by: Author = 'author'): Promise<string> {
  const id = randomUUID();
  await world.api.rows(
    `insert into merges (id, proposal_id, target_id, asked_on)
     select $1, p.id, t.id, current_date from proposals p, proposals t where p.public_id = $2 and t.public_id = $3`,
    [id, await world.proposal(by), await world.proposal(of)],
  );
  return id;
}

/** A proposal that was merged into another one. */
export async function merged(world: World): Promise<string> {
  const [proposal, target] = [await world.proposal(), await world.proposal()];
  const author = world.as('author');
  const asks = await author.ask(asking.askMerge, { input: { key: randomUUID(), proposal, target, isJoining: false } });
  const { refusal } = await author.ask(asking.answerMerge, {
    input: { key: randomUUID(), merge: asks.data.askMerge.id, isAgreed: true },
  });
  if (refusal) throw new Error(refusal);
  return proposal;
}

/** A code by which somebody becomes a co-author of a proposal here; nobody has used it. */
export async function coauthorCode(world: World): Promise<string> {
  return codeFor(world.as('author'), await world.proposal());
}
