import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
create table staff (
  person_id uuid not null,
  name text not null,
  is_administrator boolean not null default false,
  password_hash text,
  code_sealed bytea,
  code_step bigint,
  is_enrolled boolean not null default false,
  is_disabled boolean not null default false,
  constraint staff_pkey primary key (person_id),
  constraint staff_person_id_fkey foreign key (person_id) references people (id) on delete restrict
);
create unique index staff_name_key on staff (lower(name));

create table passkeys (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  credential_id bytea not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  added_on date not null,
  constraint passkeys_pkey primary key (id),
  constraint passkeys_credential_id_key unique (credential_id),
  constraint passkeys_person_id_fkey foreign key (person_id) references staff (person_id) on delete cascade
);
create index passkeys_person_id_idx on passkeys (person_id);

create table spent_challenges (
  mark bytea not null,
  ends_at timestamptz not null,
  constraint spent_challenges_pkey primary key (mark)
);
`;

/** Staff: their sign-in names, what they prove themselves with, and challenges that were answered and do not count twice. */
export class Staff1795393800000 implements MigrationInterface {
  name = 'Staff1795393800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table spent_challenges; drop table passkeys; drop table staff');
  }
}
