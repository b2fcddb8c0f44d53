import type { EntityManager } from 'typeorm';
import { coauthorLimits } from '@baraza/shared/limits';
import { add } from '#features/authors/authors.service.js';
import { isOfThisMeaning } from '#features/stances/confirmations.service.js';
import { conflict } from '#platform/errors.js';
import type { Change } from '#platform/live/record.js';

/** Two proposals, by their internal ids: the one that goes into the other. */
export type Pair = { readonly proposalId: string; readonly targetId: string };

/** Whose stance came along with a merge, and since which wording it counted. */
type Given = { readonly targetId: string; readonly participantId: string; readonly carriedOn: string };

type Freed = { readonly id: string; readonly publicId: string; readonly consultationId: string; readonly targetId: string };

const standsAlone = `lineage = case when split_from_id is null then 'ORIGINAL' else 'SPLIT_FROM' end, merged_into_id = null`;

/**
 * Makes two proposals one. Both are held alone, in the order of their ids, and must stand open: of several who do something
 * to one of them at once, the later one is told CONFLICT. One level only: what others were merged into is not merged itself.
 */
export async function merge(manager: EntityManager, mergeId: string, { proposalId, targetId }: Pair): Promise<void> {
  const open = await manager.query<unknown[]>(
    `select 1 from proposals where id = any($1) and publication = 'PUBLISHED' and not is_hidden and lineage <> 'MERGED_INTO' order by id for update`,
    [[proposalId, targetId]],
  );
  if (open.length !== 2) throw conflict();
  const [, merged] = await manager.query<[unknown[], number]>(
    `update proposals p set lineage = 'MERGED_INTO', merged_into_id = $2
     where p.id = $1 and not exists (select 1 from proposals q where q.merged_into_id = $1)`,
    [proposalId, targetId],
  );
  if (merged === 0) throw conflict();
  await carry(manager, { proposalId, targetId });
  await join(manager, mergeId, { proposalId, targetId });
}

/** Makes one of two again, as it was before: what was carried and not said anew since, goes back. */
export async function separate(manager: EntityManager, { proposalId, targetId }: Pair): Promise<void> {
  await manager.query('select 1 from proposals where id = any($1) order by id for update', [[proposalId, targetId]]);
  const [, parted] = await manager.query<[unknown[], number]>(
    `update proposals set ${standsAlone} where id = $1 and merged_into_id = $2 and publication = 'PUBLISHED'`,
    [proposalId, targetId],
  );
  if (parted === 0) throw conflict();
  await giveBack(manager, [proposalId]);
  await part(manager, [proposalId]);
}

/** Holds proposals that are to be taken back, what was merged into them or split from them, and what they were merged into, always in the same order. */
export async function holdKin(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await manager.query(
    `select 1 from proposals where id = any($1) or merged_into_id = any($1) or split_from_id = any($1)
       or id in (select merged_into_id from proposals where id = any($1))
     order by id for update`,
    [ids],
  );
}

/** What was merged into proposals that are taken back stands on its own again, and they stand in no other. Gives what has to be told. */
export async function release(manager: EntityManager, ids: readonly string[]): Promise<Change[]> {
  const [freed] = await manager.query<[Freed[], number]>(
    `with parted as (select id, merged_into_id from proposals where merged_into_id = any($1))
     update proposals p set ${standsAlone} from parted where p.id = parted.id
     returning p.id, p.public_id as "publicId", p.consultation_id as "consultationId", parted.merged_into_id as "targetId"`,
    [ids],
  );
  const freedIds = freed.map(({ id }) => id);
  await manager.query('delete from stances where carried_from_id = any($1)', [freedIds]);
  await manager.query(`update proposals set ${standsAlone} where id = any($1) and merged_into_id is not null`, [ids]);
  await part(manager, freedIds);
  return freed.map(({ publicId, consultationId }) => ({ consultationId, kind: 'proposal.unmerged', proposalId: publicId }));
}

/** All that tied proposals that are erased to people and to others. Stances taken on their words go with the words. */
export async function forgetKin(manager: EntityManager, ids: readonly string[]): Promise<Change[]> {
  const freed = await release(manager, ids);
  await giveBack(manager, ids);
  await manager.query('delete from authors where proposal_id = any($1)', [ids]);
  await manager.query('delete from author_codes where proposal_id = any($1)', [ids]);
  await manager.query(
    `update merges set reason = '', state = case when state = 'ASKED' then 'TAKEN_BACK' else state end
     where proposal_id = any($1) or target_id = any($1)`,
    [ids],
  );
  // Only an author splits: the link would go on telling whose both are.
  await manager.query(
    `update proposals set split_from_id = null, lineage = case lineage when 'SPLIT_FROM' then 'ORIGINAL' else lineage end
     where split_from_id is not null and (id = any($1) or split_from_id = any($1))`,
    [ids],
  );
  return freed;
}

/**
 * Stances are a set of people: whoever took one there and none here is counted here with the same kind, on the wording she
 * took it on; whoever has yet to answer for a new meaning there is not carried. Her own row stays where it was, so that
 * undoing finds everything as it left it. Who is erasing herself right now is waited for, and left out. `given`: only those
 * who had come from elsewhere until now, and they count for no more than they did.
 */
async function carry(manager: EntityManager, { proposalId, targetId }: Pair, given: readonly Given[] | null = null): Promise<void> {
  await manager.query(
    `with people as (
       select a.id from participants a where a.id in (select participant_id from stances where proposal_id = $1) order by a.id for key share)
     insert into stances (proposal_id, participant_id, kind, wording_id, carried_from_id, carried_on)
     select t.id, s.participant_id, s.kind, s.wording_id, p.id, coalesce(g.carried_on, t.wording_id)
     from stances s join people on people.id = s.participant_id join proposals p on p.id = s.proposal_id join proposals t on t.id = $2
     left join unnest($3::bigint[], $4::bigint[]) g (participant_id, carried_on) on g.participant_id = s.participant_id
     where s.proposal_id = $1 and ($3 is null or g.participant_id is not null) and ${isOfThisMeaning('p', 's')}
     on conflict (proposal_id, participant_id) do nothing`,
    [proposalId, targetId, given?.map(({ participantId }) => participantId) ?? null, given?.map(({ carriedOn }) => carriedOn) ?? null],
  );
}

/** Takes away what was carried from some proposals. Whoever took a stance on another one that is merged into the same is carried from there. */
async function giveBack(manager: EntityManager, ids: readonly string[]): Promise<void> {
  const [given] = await manager.query<[Given[], number]>(
    `delete from stances where carried_from_id = any($1)
     returning proposal_id as "targetId", participant_id as "participantId", carried_on as "carriedOn"`,
    [ids],
  );
  const others = await manager.query<Pair[]>(
    `select id as "proposalId", merged_into_id as "targetId" from proposals
     where merged_into_id = any($1) and id <> all($2) order by id`,
    [[...new Set(given.map(({ targetId }) => targetId))], ids],
  );
  for (const other of others)
    await carry(
      manager,
      other,
      given.filter(({ targetId }) => targetId === other.targetId),
    );
}

/** Those of its authors who wanted it stand on the joint text too, as far as there is room. */
async function join(manager: EntityManager, mergeId: string, { proposalId, targetId }: Pair): Promise<void> {
  const joining = await manager.query<{ id: string }[]>(
    `select j.participant_id as id from joiners j where j.merge_id = $1
       and j.participant_id in (select participant_id from proposals where id = $2 union select participant_id from authors where proposal_id = $2)
       and j.participant_id not in (select participant_id from proposals where id = $3 and participant_id is not null)
     limit greatest(0, $4 - (select count(*) from authors where proposal_id = $3)::int)`,
    [mergeId, proposalId, targetId, coauthorLimits.most],
  );
  await add(manager, { proposalId: targetId, participantIds: joining.map(({ id }) => id), mergedFromId: proposalId });
}

/** Names that came along go again; but whoever has words in the joint text by now stays on it, as they are hers to erase. */
async function part(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await manager.query('delete from authors where merged_from_id = any($1) and not has_written', [ids]);
  await manager.query('update authors set merged_from_id = null where merged_from_id = any($1)', [ids]);
  await manager.query(`update merges set state = 'UNDONE' where proposal_id = any($1) and state = 'AGREED'`, [ids]);
}
