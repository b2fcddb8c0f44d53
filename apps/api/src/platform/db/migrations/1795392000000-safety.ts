import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Until now a person was known for a day by her visit, and a column joined her participants. From here on nothing does:
 * whoever was known before is a stranger again, her contributions stay.
 */
const people = `
delete from visits;
delete from keys;
delete from links;
alter table participants drop column person_id;
alter table participants drop column stakeholder_group;
alter table participants add column person_mark bytea;
update participants set person_mark = decode(md5(random()::text || id) || md5(random()::text || id), 'hex');
alter table participants alter column person_mark set not null;
alter table participants add column is_renewal boolean not null default false;
alter table participants add constraint participants_consultation_id_person_mark_key unique (consultation_id, person_mark);

alter table visits drop column person_id;
alter table links drop column person_id;
alter table keys drop column person_id;
alter table people add column public_id uuid not null default gen_random_uuid();
alter table held_roles add column person_uuid uuid;
update held_roles h set person_uuid = p.public_id from people p where p.id = h.person_id;
alter table decisions add column person_uuid uuid;
update decisions d set person_uuid = p.public_id from people p where p.id = d.person_id;
alter table held_roles drop column person_id;
alter table decisions drop column person_id;
alter table people drop column id;
alter table people drop column joined_on;
alter table people rename column public_id to id;
alter table people add constraint people_pkey primary key (id);
alter table held_roles rename column person_uuid to person_id;
alter table held_roles alter column person_id set not null;
alter table held_roles add constraint held_roles_pkey primary key (person_id, consultation_id);
alter table held_roles add constraint held_roles_person_id_fkey foreign key (person_id) references people (id) on delete cascade;
alter table decisions rename column person_uuid to person_id;
alter table decisions alter column person_id set not null;
alter table decisions add constraint decisions_person_id_fkey foreign key (person_id) references people (id) on delete restrict;
delete from people p where not exists (select 1 from held_roles h where h.person_id = p.id)
  and not exists (select 1 from decisions d where d.person_id = p.id);

alter table keys add column person_sealed bytea;
alter table links add column person_id uuid not null;
alter table links add column kind text not null;
alter table links add constraint links_person_id_fkey foreign key (person_id) references people (id) on delete cascade;

alter table visits add column id uuid not null;
alter table visits add column person_id uuid not null;
alter table visits add column kind text not null;
alter table visits add column began_on date not null;
alter table visits add column closes_at timestamptz not null;
alter table visits add column proved_at timestamptz;
alter table visits add column receipt_sealed bytea;
alter table visits add constraint visits_id_key unique (id);
alter table visits add constraint visits_person_id_fkey foreign key (person_id) references people (id) on delete cascade;
create index visits_person_id_idx on visits (person_id);

create table receipts (
  person_id uuid not null,
  place_mark bytea not null,
  proof text not null,
  constraint receipts_place_mark_key unique (place_mark),
  constraint receipts_pkey primary key (person_id),
  constraint receipts_person_id_fkey foreign key (person_id) references people (id) on delete cascade
);

create table secret_checks (
  mark bytea not null,
  constraint secret_checks_pkey primary key (mark)
);
`;

/** The roles belong to the server and may be there from another database on it. */
const role = (name: string) => `
do $$ begin
  create role ${name} nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant ${name} to current_user;
`;

const grants = `
grant usage on schema public to baraza_web;
grant select, insert, update, delete on all tables in schema public to baraza_web;
grant usage, select on all sequences in schema public to baraza_web;
alter default privileges in schema public grant select, insert, update, delete on tables to baraza_web;
alter default privileges in schema public grant usage, select on sequences to baraza_web;
revoke all on migrations from baraza_web;
`;

/** What people say about themselves. The web may add to it and ask for counts; it cannot read a row. */
const apart = `
create schema apart authorization baraza_counts;
grant usage on schema public to baraza_counts;
grant select, references on participants to baraza_counts;
create table apart.descriptions (
  participant_id bigint not null,
  question text not null,
  answer text not null,
  constraint descriptions_pkey primary key (participant_id, question),
  constraint descriptions_participant_id_fkey foreign key (participant_id) references public.participants (id) on delete cascade
);
alter table apart.descriptions owner to baraza_counts;

create function apart.describe(participant bigint, asked text, answered text) returns void
language sql security definer set search_path = '' as $$
  delete from apart.descriptions where participant_id = participant and question = asked;
  insert into apart.descriptions (participant_id, question, answer) select participant, asked, answered where answered is not null;
$$;
alter function apart.describe owner to baraza_counts;

create function apart.counts(consultation bigint, asked text) returns table (answer text, people integer)
language sql stable security definer set search_path = '' as $$
  select d.answer, (round(count(*) / 5.0) * 5)::integer
  from apart.descriptions d join public.participants p on p.id = d.participant_id
  where p.consultation_id = consultation and d.question = asked and not p.is_renewal
  group by d.answer having count(*) >= 10;
$$;
alter function apart.counts owner to baraza_counts;
revoke all on function apart.describe, apart.counts from public;
grant usage on schema apart to baraza_web;
grant execute on function apart.describe, apart.counts to baraza_web;
`;

/** The web may add an entry and read the entries; nobody but the database's owner could change one, and the chain would show it. */
const audit = `
create schema audit authorization baraza_audit;
create table audit.entries (
  number bigint not null,
  day date not null,
  act text not null,
  role text not null,
  person_id uuid,
  consultation_id bigint,
  subject text,
  rule text,
  chain bytea not null,
  constraint entries_pkey primary key (number)
);
create index entries_consultation_id_number_idx on audit.entries (consultation_id, number);
alter table audit.entries owner to baraza_audit;

create function audit.chained(before bytea, entry audit.entries) returns bytea
language sql immutable set search_path = '' as $$
  select sha256(before || convert_to(jsonb_build_array((entry).number, (entry).day, (entry).act, (entry).role, (entry).person_id,
    (entry).consultation_id, (entry).subject, (entry).rule)::text, 'UTF8'));
$$;
alter function audit.chained owner to baraza_audit;

create function audit.note(act text, role text, person uuid, consultation bigint, subject text, rule text) returns bigint
language plpgsql security definer set search_path = '' as $$
declare last audit.entries; entry audit.entries;
begin
  perform pg_catalog.pg_advisory_xact_lock(727403);
  select * into last from audit.entries order by number desc limit 1;
  entry.number := coalesce(last.number, 0) + 1;
  entry.day := (now() at time zone 'UTC')::date;
  entry.act := act; entry.role := role; entry.person_id := person;
  entry.consultation_id := consultation; entry.subject := subject; entry.rule := rule;
  entry.chain := audit.chained(coalesce(last.chain, '\\x'::bytea), entry);
  insert into audit.entries select entry.*;
  return entry.number;
end $$;
alter function audit.note owner to baraza_audit;

create function audit.broken() returns bigint
language sql stable security definer set search_path = '' as $$
  select min(number) from (
    select e.number, e.chain is distinct from audit.chained(coalesce(lag(e.chain) over (order by e.number), '\\x'::bytea), e)
      or e.number is distinct from coalesce(lag(e.number) over (order by e.number), 0) + 1 as is_broken
    from audit.entries e) looked where is_broken;
$$;
alter function audit.broken owner to baraza_audit;
revoke all on function audit.note, audit.broken, audit.chained from public;
grant usage on schema audit to baraza_web;
grant select on audit.entries to baraza_web;
grant execute on function audit.note, audit.broken to baraza_web;
`;

export class Safety1795392000000 implements MigrationInterface {
  name = 'Safety1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(people);
    for (const name of ['baraza_web', 'baraza_counts', 'baraza_audit']) await runner.query(role(name));
    await runner.query(grants);
    await runner.query(apart);
    await runner.query(audit);
  }

  async down(): Promise<void> {
    throw new Error('who was forgotten cannot be known again: restore the backup made before instead');
  }
}
