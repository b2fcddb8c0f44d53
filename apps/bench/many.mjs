import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Makes consultations with one proposal each, open for comments; gives the proposals' ids. */
export async function manyConsultations(databaseUrl, count) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const proposals = [];
  for (let n = 0; n < count; n += 1) {
    const id = randomUUID();
    await client.query(
      `with demo as (select * from consultations where slug = 'september-dialogue'),
            made as (insert into consultations (public_id, slug, wording_id) select gen_random_uuid(), $1, wording_id from demo returning id),
            phases as (insert into phases (kind, starts_at, consultation_id) select p.kind, p.starts_at, made.id from phases p join demo on demo.id = p.consultation_id, made)
       insert into proposals (public_id, origin, theme_codes, stages, published_on, consultation_id, wording_id)
       select $2, p.origin, p.theme_codes, p.stages, p.published_on, made.id, p.wording_id
       from made, demo join lateral (select * from proposals where consultation_id = demo.id limit 1) p on true`,
      [`bench-${n}`, id],
    );
    proposals.push(id);
  }
  await client.end();
  return proposals;
}
