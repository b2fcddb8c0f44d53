import type { Api } from './api.js';

/** Puts many comments on a proposal at once, past the product: each answers one of those shortly before it, or the proposal. They have the words of a comment that is there. */
export async function longThread(api: Api, proposal: string, model: string, count: number): Promise<void> {
  await api.rows(
    `with recursive base as (select coalesce(max(id), 0) as id from comments),
     tree as (
       select 1 as n, 0 as parent, 0 as depth, lpad(to_hex((select id from base) + 1), 8, '0') as path
       union all
       select t.n + 1, case when t.n % 7 = 6 then 0 else t.n end, case when t.n % 7 = 6 then 0 else t.depth + 1 end,
              case when t.n % 7 = 6 then '' else t.path || '.' end || lpad(to_hex((select id from base) + t.n + 1), 8, '0')
       from tree t where t.n < $3)
     insert into comments (id, public_id, kind, proposal_id, parent_id, participant_id, wording_id, published_on, path, depth)
     select b.id + t.n, gen_random_uuid(), (array['EXPERIENCE', 'FACT', 'QUESTION', 'SUGGESTION'])[1 + t.n % 4], p.id, b.id + nullif(t.parent, 0),
            m.participant_id, m.wording_id, m.published_on, t.path, t.depth
     from tree t, base b, proposals p, comments m where p.public_id = $1 and m.public_id = $2`,
    [proposal, model, count],
  );
  await place(api, proposal);
}

/** Puts so many comments below one, past the product, each an answer to the one before; by its author, in its words. Gives the deepest. */
export async function deepThread(api: Api, top: string, levels: number): Promise<string> {
  const [made] = await api.rows<{ proposal: string }>(
    `with recursive base as (select coalesce(max(id), 0) as id from comments),
     tree as (
       select m.id, m.path, m.depth, 0 as n, null::bigint as parent from comments m where m.public_id = $1
       union all
       select b.id + t.n + 1, t.path || '.' || lpad(to_hex(b.id + t.n + 1), 8, '0'), t.depth + 1, t.n + 1, t.id from tree t, base b where t.n < $2),
     made as (
       insert into comments (id, public_id, kind, proposal_id, parent_id, participant_id, wording_id, published_on, path, depth)
       select t.id, gen_random_uuid(), m.kind, m.proposal_id, t.parent, m.participant_id, m.wording_id, m.published_on, t.path, t.depth
       from tree t, comments m where m.public_id = $1 and t.n > 0)
     select p.public_id as proposal from comments c join proposals p on p.id = c.proposal_id where c.public_id = $1`,
    [top, levels],
  );
  await place(api, made?.proposal ?? '');
  const [deepest] = await api.rows<{ id: string }>('select public_id as id from comments order by depth desc limit 1');
  return deepest?.id ?? '';
}

/** Gives comments that were put there their places. */
async function place(api: Api, proposal: string): Promise<void> {
  await api.rows(
    `insert into places (comment_id, proposal_id, parent_id, kind, number, answer_count, use_place, unheard_place)
     select c.id, c.proposal_id, coalesce(c.parent_id, 0), c.kind, 1000000 + c.id, (select count(*) from comments a where a.parent_id = c.id), -(c.id % 5), c.id % 3
     from comments c join proposals p on p.id = c.proposal_id where p.public_id = $1 and not exists (select 1 from places s where s.comment_id = c.id)`,
    [proposal],
  );
  await api.rows(`select setval(pg_get_serial_sequence('comments', 'id'), (select max(id) from comments))`);
  await api.rows('analyze comments, places');
}
