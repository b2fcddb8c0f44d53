import { randomUUID } from 'node:crypto';
import type { Api } from '../api.js';

/** A consultation of its own members, open for proposing and discussing. */
export async function openCircle(api: Api, slug: string): Promise<void> {
  await api.rows(
    `with w as (insert into wordings (language, parts) values
         ('en', '{"title": "A closed circle", "subtitle": "s", "description": "d", "premise": "p", "source": "s"}') returning id),
       t as (insert into wordings (language, parts) values ('en', '{"name": "n", "explanation": "e"}') returning id),
       c as (insert into consultations (public_id, slug, wording_id, access) select $2, $1, id, 'MEMBERS' from w returning id),
       ph as (insert into phases (kind, starts_at, consultation_id) select k, now() - interval '1 day', c.id from c, unnest(array['PROPOSE', 'DISCUSS']) k)
       insert into themes (code, position, wording_id, consultation_id) select 't', 0, t.id, c.id from c, t`,
    [slug, randomUUID()],
  );
}
