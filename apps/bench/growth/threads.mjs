import pg from 'pg';
import { slug } from '../client.mjs';

const people = 50;
const atOnce = 5000;

/** Words as long as what people write: between one and three sentences. */
const words = (place) => 'Technical words that mean nothing and are as long as those of people. '.repeat(1 + (place % 4)) + place;

/**
 * So many comments, of which every third answers an earlier one, and one chain of answers goes 24 deep, unless another
 * `deepest` is given. `texts`: words to take in turn instead of made-up ones.
 */
export function madeUp(count, texts = [], deepest = 24) {
  const answered = (place) => (place <= deepest ? place - 1 : place % 3 === 0 ? Math.floor(place / 3) : 0);
  return Array.from({ length: count }, (_, at) => ({ parent: answered(at + 1), words: texts[(at + 1) % texts.length] ?? words(at + 1) }));
}

/**
 * Makes a proposal with these comments, straight into the tables; gives its id. Each answers the one at the place `parent`, from 1 on,
 * or nothing (0), and comes after it. Where one has no words (null) a stub stands: it was erased.
 */
export async function threadOf(databaseUrl, comments) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query(
      `insert into proposals (public_id, origin, theme_codes, stages, published_on, consultation_id, wording_id)
       select gen_random_uuid(), origin, theme_codes, stages, published_on, consultation_id, wording_id
       from proposals where consultation_id = (select id from consultations where slug = $1) limit 1 returning id, public_id, consultation_id`,
      [slug],
    );
    const [{ id, public_id: publicId, consultation_id: consultation }] = rows;
    await client.query('create temp table made (place int, id bigint, parent bigint, path text, depth int, words text) on commit drop');
    for (const batch of batches(comments))
      await client.query('insert into made (place, parent, words) select * from unnest($1::int[], $2::int[], $3::text[])', batch);
    await fill(client, id, consultation);
    await client.query('commit');
    await client.query('vacuum analyze');
    return publicId;
  } finally {
    await client.end();
  }
}

/** Their places, the place each answers and its words, in parts that fit into a statement. */
function* batches(comments) {
  for (let from = 0; from < comments.length; from += atOnce) {
    const some = comments.slice(from, from + atOnce);
    yield [some.map((_, at) => from + at + 1), some.map(({ parent }) => parent), some.map((comment) => comment.words)];
  }
}

async function fill(client, proposal, consultation) {
  await client.query(
    `insert into participants (consultation_id, person_mark, is_renewal, pseudonym)
     select $1, decode(md5('bench ' || n), 'hex'), false, n from generate_series(1, ${people}) n on conflict do nothing`,
    [consultation],
  );
  await client.query('create index on made (place); create index on made (parent); analyze made');
  await client.query(`update made set id = nextval(pg_get_serial_sequence('comments', 'id'))`);
  await client.query(
    `with recursive tree as (
       select place, lpad(to_hex(id), 8, '0') as path, 0 as depth from made where parent = 0
       union all
       select m.place, t.path || '.' || lpad(to_hex(m.id), 8, '0'), t.depth + 1 from made m join tree t on m.parent = t.place)
     update made set path = tree.path, depth = tree.depth from tree where tree.place = made.place`,
  );
  await client.query(
    `with said as (
       insert into wordings (language, parts) select 'en', jsonb_build_object('words', words, 'place', place) from made where words is not null returning id, parts)
     insert into comments (id, public_id, kind, publication, proposal_id, parent_id, participant_id, wording_id, published_on, path, depth)
     select m.id, gen_random_uuid(), ${unlessErased("'FACT'")}, case when m.words is null then 'ERASED' else 'PUBLISHED' end, $1, p.id,
            ${unlessErased(`(array(select id from participants where consultation_id = $2))[1 + m.place % ${people}]`)}, said.id, current_date, m.path, m.depth
     from made m left join said on m.place = (said.parts->>'place')::int left join made p on p.place = m.parent`,
    [proposal, consultation],
  );
  await client.query(
    `insert into places (comment_id, proposal_id, parent_id, kind, number, answer_count, unheard_place)
     select m.id, $1, coalesce(p.id, 0), ${unlessErased("'FACT'")}, m.place, (select count(*) from made a where a.parent = m.place), 0
     from made m left join made p on p.place = m.parent`,
    [proposal],
  );
  await client.query(
    `insert into threads (proposal_id, experiences, facts, questions, suggestions, last_number) select $1, 0, count(words), 0, 0, max(place) from made`,
    [proposal],
  );
  await client.query('update consultations set last_event = last_event + 1 where id = $1', [consultation]);
}

const unlessErased = (value) => `case when m.words is not null then ${value} end`;
