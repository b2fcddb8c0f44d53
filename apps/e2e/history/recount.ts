import { figuresOf } from '../../api/src/features/ratings/ratings.policy.js';
import { type Fault, isSame } from './faults.js';
import type { Store } from './stored.js';

/** Derived figures that are not what one would count, by what they are of. */
const questions: Readonly<Record<string, string>> = {
  'the place of a comment': `
    select c.public_id as about from comments c left join places s on s.comment_id = c.id
    where s.comment_id is null or s.parent_id <> coalesce(c.parent_id, 0) or s.proposal_id <> c.proposal_id
      or s.answer_count <> (select count(*) from comments a where a.parent_id = c.id)
      or s.kind is distinct from case when c.publication = 'PUBLISHED' and not c.is_hidden then c.kind end
      or (s.unheard_place = 9999) <> (s.kind is null)
      or s.number is distinct from (select e.number from events e where e.comment_id = c.public_id and e.kind = 'comment.published')`,
  'the path of a comment': `
    select c.public_id as about from comments c left join comments parent on parent.id = c.parent_id
    where c.path <> coalesce(parent.path || '.', '') || lpad(to_hex(c.id), 8, '0') or c.depth <> coalesce(parent.depth + 1, 0)`,
  'the length of a thread': `
    select p.public_id as about from proposals p left join threads t on t.proposal_id = p.id
    where row(coalesce(t.experiences, 0), coalesce(t.facts, 0), coalesce(t.questions, 0), coalesce(t.suggestions, 0)) is distinct from
      (select row(${['EXPERIENCE', 'FACT', 'QUESTION', 'SUGGESTION'].map((kind) => `(count(*) filter (where c.kind = '${kind}'))::int`).join(', ')})
       from comments c where c.proposal_id = p.id and c.publication = 'PUBLISHED' and not c.is_hidden)
      or coalesce(t.last_number, 0) <> (select coalesce(max(s.number), 0) from places s where s.proposal_id = p.id)`,
  'the languages of a thread': `
    select p.public_id as about from threads t join proposals p on p.id = t.proposal_id where t.newest is distinct from array(
      select w.language from places s join comments c on c.id = s.comment_id left join wordings w on w.id = c.wording_id
      where s.proposal_id = t.proposal_id order by s.number desc limit 50)`,
  'what a text is found by': `
    select w.id::text as about from wordings w
    where not exists (select 1 from search_texts f where f.wording_id = w.id and f.language = w.language)
      and (exists (select 1 from comments c where c.wording_id = w.id) or exists (select 1 from proposals p where p.wording_id = w.id))`,
};

type Rated = { readonly about: string; readonly stored: object; readonly rated: number; readonly useful: number };

/** Every derived figure counted again. */
export async function recount(store: Store): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [what, question] of Object.entries(questions))
    for (const { about } of await store.rows<{ about: string }>(question))
      faults.push({ about, what: `${what} is not as one would count it` });
  return [...faults, ...(await recountRatings(store))];
}

/** What is published of ratings, by those that are counted in it. */
async function recountRatings(store: Store): Promise<Fault[]> {
  const rows = await store.rows<Rated>(
    `select c.public_id as about, jsonb_build_object('people', p.rated_count, 'useful', p.useful_count, 'place', p.use_place) as stored,
            count(r.counted_kind)::int as rated, (count(*) filter (where r.counted_kind = 'USEFUL'))::int as useful
     from places p join comments c on c.id = p.comment_id left join ratings r on r.comment_id = p.comment_id group by c.id, p.comment_id`,
  );
  return rows.flatMap(({ about, stored, rated, useful }) => {
    const figures = figuresOf({ rated, useful });
    return isSame(stored, figures)
      ? []
      : [{ about, what: `ratings are published as ${JSON.stringify(stored)} of ${rated} people, ${useful} of them useful` }];
  });
}
