import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { emptyDatabase } from '../../../../../tools/jest/database.mjs';
import { migrate } from './migrate.js';
import { Foundation1795305600000 } from './migrations/1795305600000-foundation.js';
import { databaseOptions } from './options.js';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let owner: DataSource;
beforeAll(async () => {
  database = await emptyDatabase();
  owner = await new DataSource({ ...databaseOptions(database.url), migrations: [Foundation1795305600000] }).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

test('a database of the first version keeps what was said and the roles of staff, and knows none of its people any more', async () => {
  await owner.runMigrations();
  await owner.query(
    `insert into wordings (language, parts) values ('en', '{"words": "Said before."}');
     insert into consultations (public_id, slug, wording_id) values ('${randomUUID()}', 'old', 1);
     insert into people (joined_on) values ('2026-01-01'), ('2026-01-02'), ('2026-01-03');
     insert into held_roles (person_id, consultation_id, role) values (1, 1, 'FACILITATOR');
     insert into participants (consultation_id, person_id, pseudonym, stakeholder_group) values (1, 2, 7, 'MIGRANT'), (1, 3, 8, null);
     insert into proposals (public_id, origin, theme_codes, stages, published_on, consultation_id, participant_id, wording_id)
       values ('${randomUUID()}', 'PARTICIPANT', '{}', '{}', '2026-01-02', 1, 1, 1);
     insert into comments (public_id, kind, path, depth, published_on, proposal_id, participant_id, wording_id)
       values ('${randomUUID()}', 'FACT', '1', 0, '2026-01-02', 1, 2, 1);
     insert into decisions (contribution_id, kind, reason, decided_on, person_id, consultation_id) values ('${randomUUID()}', 'HIDE', 'r', '2026-01-02', 1, 1);
     insert into visits (token_hash, person_id, ends_at) values ('\\x01', 2, now() + interval '1 day');`,
  );

  await migrate(database.url);
  await migrate(database.url);

  expect(await owner.query('select c.kind, p.pseudonym from comments c join participants p on p.id = c.participant_id')).toEqual([
    { kind: 'FACT', pseudonym: 8 },
  ]);
  expect(
    await owner.query('select h.role from held_roles h join people p on p.id = h.person_id join decisions d on d.person_id = p.id'),
  ).toEqual([{ role: 'FACILITATOR' }]);
  const [counts] = await owner.query('select (select count(*) from people)::int as people, (select count(*) from visits)::int as visits');
  expect(counts).toEqual({ people: 1, visits: 0 });
});
