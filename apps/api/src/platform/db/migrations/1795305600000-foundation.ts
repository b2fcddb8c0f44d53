import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
create table people (
  id bigint generated always as identity,
  joined_on date not null,
  constraint people_pkey primary key (id)
);

create table visits (
  token_hash bytea not null,
  person_id bigint not null,
  ends_at timestamptz not null,
  constraint visits_pkey primary key (token_hash),
  constraint visits_person_id_fkey foreign key (person_id) references people (id) on delete cascade
);
create index visits_person_id_idx on visits (person_id);

create table links (
  token_hash bytea not null,
  person_id bigint not null,
  ends_at timestamptz not null,
  is_used boolean not null default false,
  constraint links_pkey primary key (token_hash),
  constraint links_person_id_fkey foreign key (person_id) references people (id) on delete cascade
);

create table wordings (
  id bigint generated always as identity,
  language text not null,
  parts jsonb not null,
  constraint wordings_pkey primary key (id)
);

create table renderings (
  wording_id bigint not null,
  language text not null,
  parts jsonb not null,
  constraint renderings_pkey primary key (wording_id, language),
  constraint renderings_wording_id_fkey foreign key (wording_id) references wordings (id) on delete cascade
);

create table consultations (
  id bigint generated always as identity,
  public_id uuid not null,
  slug text not null,
  is_demo boolean not null default false,
  last_event integer not null default 0,
  wording_id bigint not null,
  constraint consultations_slug_key unique (slug),
  constraint consultations_public_id_key unique (public_id),
  constraint consultations_pkey primary key (id),
  constraint consultations_wording_id_fkey foreign key (wording_id) references wordings (id) on delete restrict
);

create table phases (
  id bigint generated always as identity,
  kind text not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  consultation_id bigint not null,
  constraint phases_pkey primary key (id),
  constraint phases_consultation_id_fkey foreign key (consultation_id) references consultations (id) on delete cascade
);
create index phases_consultation_id_idx on phases (consultation_id);

create table themes (
  id bigint generated always as identity,
  code text not null,
  position integer not null,
  wording_id bigint not null,
  consultation_id bigint not null,
  constraint themes_consultation_id_code_key unique (consultation_id, code),
  constraint themes_pkey primary key (id),
  constraint themes_wording_id_fkey foreign key (wording_id) references wordings (id) on delete restrict,
  constraint themes_consultation_id_fkey foreign key (consultation_id) references consultations (id) on delete cascade
);

create table cards (
  id bigint generated always as identity,
  kind text not null,
  stages text[] not null,
  position integer not null,
  wording_id bigint not null,
  consultation_id bigint not null,
  constraint cards_pkey primary key (id),
  constraint cards_wording_id_fkey foreign key (wording_id) references wordings (id) on delete restrict,
  constraint cards_consultation_id_fkey foreign key (consultation_id) references consultations (id) on delete cascade
);
create index cards_consultation_id_idx on cards (consultation_id);

create table participants (
  id bigint generated always as identity,
  consultation_id bigint not null,
  person_id bigint not null,
  pseudonym integer not null,
  stakeholder_group text,
  was_asked boolean not null default false,
  constraint participants_consultation_id_pseudonym_key unique (consultation_id, pseudonym),
  constraint participants_consultation_id_person_id_key unique (consultation_id, person_id),
  constraint participants_pkey primary key (id),
  constraint participants_consultation_id_fkey foreign key (consultation_id) references consultations (id) on delete cascade,
  constraint participants_person_id_fkey foreign key (person_id) references people (id) on delete cascade
);

create table held_roles (
  person_id bigint not null,
  consultation_id bigint not null,
  role text not null,
  constraint held_roles_pkey primary key (person_id, consultation_id),
  constraint held_roles_person_id_fkey foreign key (person_id) references people (id) on delete cascade,
  constraint held_roles_consultation_id_fkey foreign key (consultation_id) references consultations (id) on delete cascade
);

create table proposals (
  id bigint generated always as identity,
  public_id uuid not null,
  origin text not null,
  is_hidden boolean not null default false,
  theme_codes text[] not null,
  stages text[] not null,
  published_on date not null,
  consultation_id bigint not null,
  participant_id bigint,
  wording_id bigint not null,
  constraint proposals_public_id_key unique (public_id),
  constraint proposals_pkey primary key (id),
  constraint proposals_consultation_id_fkey foreign key (consultation_id) references consultations (id) on delete cascade,
  constraint proposals_participant_id_fkey foreign key (participant_id) references participants (id) on delete restrict,
  constraint proposals_wording_id_fkey foreign key (wording_id) references wordings (id) on delete restrict
);
create index proposals_consultation_id_id_idx on proposals (consultation_id, id);

create table comments (
  id bigint generated by default as identity,
  public_id uuid not null,
  kind text not null,
  is_hidden boolean not null default false,
  path text collate "C" not null,
  depth integer not null,
  published_on date not null,
  proposal_id bigint not null,
  parent_id bigint,
  participant_id bigint not null,
  wording_id bigint not null,
  constraint comments_public_id_key unique (public_id),
  constraint comments_pkey primary key (id),
  constraint comments_proposal_id_fkey foreign key (proposal_id) references proposals (id) on delete cascade,
  constraint comments_parent_id_fkey foreign key (parent_id) references comments (id) on delete restrict,
  constraint comments_participant_id_fkey foreign key (participant_id) references participants (id) on delete restrict,
  constraint comments_wording_id_fkey foreign key (wording_id) references wordings (id) on delete restrict
);
create index comments_proposal_id_path_idx on comments (proposal_id, path);

create table stances (
  proposal_id bigint not null,
  participant_id bigint not null,
  kind text not null,
  wording_id bigint not null,
  constraint stances_pkey primary key (proposal_id, participant_id),
  constraint stances_proposal_id_fkey foreign key (proposal_id) references proposals (id) on delete cascade,
  constraint stances_participant_id_fkey foreign key (participant_id) references participants (id) on delete cascade,
  constraint stances_wording_id_fkey foreign key (wording_id) references wordings (id) on delete restrict
);
create index stances_participant_id_idx on stances (participant_id);

create table decisions (
  id bigint generated always as identity,
  contribution_id uuid not null,
  kind text not null,
  rule text,
  reason text not null,
  decided_on date not null,
  person_id bigint not null,
  consultation_id bigint not null,
  constraint decisions_pkey primary key (id),
  constraint decisions_person_id_fkey foreign key (person_id) references people (id) on delete restrict,
  constraint decisions_consultation_id_fkey foreign key (consultation_id) references consultations (id) on delete cascade
);
create index decisions_contribution_id_id_idx on decisions (contribution_id, id);

create table sessions (
  id bigint generated always as identity,
  public_id uuid not null,
  held_on date not null,
  wording_id bigint not null,
  consultation_id bigint not null,
  constraint sessions_public_id_key unique (public_id),
  constraint sessions_pkey primary key (id),
  constraint sessions_wording_id_fkey foreign key (wording_id) references wordings (id) on delete restrict,
  constraint sessions_consultation_id_fkey foreign key (consultation_id) references consultations (id) on delete cascade
);
create index sessions_consultation_id_idx on sessions (consultation_id);

create table programme_items (
  id bigint generated always as identity,
  position integer not null,
  starts_at text,
  wording_id bigint not null,
  session_id bigint not null,
  constraint programme_items_session_id_position_key unique (session_id, position),
  constraint programme_items_pkey primary key (id),
  constraint programme_items_wording_id_fkey foreign key (wording_id) references wordings (id) on delete restrict,
  constraint programme_items_session_id_fkey foreign key (session_id) references sessions (id) on delete cascade
);

create table keys (
  key_hash bytea not null,
  operation text not null,
  body_hash bytea not null,
  result text,
  person_id bigint,
  used_on date not null,
  by_stranger boolean not null,
  constraint keys_pkey primary key (key_hash)
);

create table events (
  consultation_id bigint not null,
  number integer not null,
  kind text not null,
  proposal_id uuid not null,
  comment_id uuid,
  constraint events_pkey primary key (consultation_id, number)
);
`;

export class Foundation1795305600000 implements MigrationInterface {
  name = 'Foundation1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('the first migration cannot be taken back: drop the database instead');
  }
}
