import { randomBytes, randomUUID } from 'node:crypto';
import type { Access, Role } from '@baraza/shared/vocabularies';
import { DataSource } from 'typeorm';
import { VisitsService } from '#features/visits/visits.service.js';
import type { Api, Caller } from './api.js';

/** One more consultation, with everything open and one theme, `justice`. Its name in addresses is drawn; gives it. */
export async function aConsultation(api: Api, access: Access): Promise<string> {
  const slug = `meeting-${randomBytes(4).toString('hex')}`;
  const words = { title: 'A technical title', subtitle: 'A subtitle', description: 'Text', premise: 'A premise', source: 'A source' };
  await api.rows(
    `with worded as (insert into wordings (language, parts) values ('en', $3) returning id), named as (insert into wordings (language, parts) values ('en', '{"name":"Justice"}') returning id),
          made as (insert into consultations (public_id, slug, access, wording_id) select gen_random_uuid(), $1, $2, id from worded returning id),
          themed as (insert into themes (code, position, wording_id, consultation_id) select 'justice', 0, named.id, made.id from named, made)
     insert into phases (kind, starts_at, consultation_id) select kind, now(), made.id from made, unnest(array['PROPOSE', 'DISCUSS']) kind`,
    [slug, access, words],
  );
  return slug;
}

/** Somebody who serves a consultation, come in by a one-time link; the same name is the same device. */
export async function serving(api: Api, slug: string, role: Role, name = `${role} of ${slug}`): Promise<Caller> {
  const caller = api.as(name);
  if (caller.cookie) return caller;
  const personId = randomUUID();
  await api.rows('insert into people (id) values ($1)', [personId]);
  await api.rows('insert into held_roles (person_id, consultation_id, role) select $1, id, $3 from consultations where slug = $2', [
    personId,
    slug,
    role,
  ]);
  const token = await api.app.get(VisitsService).link(personId, 'DEMO', 1);
  const { refusal } = await caller.ask('mutation ($input: ComeInInput!) { comeIn(input: $input) { role } }', {
    input: { key: randomUUID(), token },
  });
  if (refusal) throw new Error(refusal);
  return caller;
}

/** Makes people members of a consultation, by codes. */
export async function membersIn(api: Api, slug: string, callers: readonly Caller[]): Promise<void> {
  const codes = await codesFor(await serving(api, slug, 'ORGANIZER'), slug, callers.length);
  for (const [place, caller] of callers.entries()) {
    const { refusal } = await caller.ask(redeeming, { input: { key: randomUUID(), code: codes[place] } });
    if (refusal) throw new Error(refusal);
  }
}

export const redeeming = 'mutation ($input: RedeemInput!) { redeem(input: $input) { slug me { pseudonym } } }';
export const issuing =
  'mutation ($input: IssueInvitationsInput!) { issueInvitations(input: $input) { batch { id issued used isRevoked } invitations { code qr { size } } } }';

/** Fresh invitation codes. */
export async function codesFor(staff: Caller, consultation: string, count = 1): Promise<string[]> {
  const { data, refusal } = await staff.ask(issuing, { input: { key: randomUUID(), consultation, count } });
  if (refusal) throw new Error(refusal);
  return data.issueInvitations.invitations.map(({ code }: { code: string }) => code);
}

/** A hash of every table: equal before and after what was refused. Uses that keep a visit open are left out. */
export async function everything(api: Api): Promise<string> {
  const tables = await api.app
    .get(DataSource)
    .query<{ name: string }[]>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('visits', 'migrations') order by 1`,
    );
  const hashes = tables.map(
    ({ name }) => `select '${name} ' || coalesce(md5(string_agg(t::text, '\n' order by t::text)), '') as line from ${name} t`,
  );
  return (await api.rows<{ line: string }>(hashes.join(' union all ')))
    .map(({ line }) => line)
    .toSorted()
    .join('\n');
}
