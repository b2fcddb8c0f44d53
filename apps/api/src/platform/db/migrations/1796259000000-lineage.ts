import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
alter table proposals add column lineage text not null default 'ORIGINAL';
alter table proposals add column merged_into_id bigint;
alter table proposals add column split_from_id bigint;
alter table proposals add constraint proposals_merged_into_id_fkey foreign key (merged_into_id) references proposals (id);
alter table proposals add constraint proposals_split_from_id_fkey foreign key (split_from_id) references proposals (id);
alter table proposals add constraint proposals_lineage_check check (
  (lineage = 'MERGED_INTO') = (merged_into_id is not null) and (lineage <> 'SPLIT_FROM' or split_from_id is not null)
  and (lineage <> 'ORIGINAL' or split_from_id is null) and merged_into_id <> id and split_from_id <> id);
create index proposals_merged_into_id_idx on proposals (merged_into_id) where merged_into_id is not null;
create index proposals_split_from_id_idx on proposals (split_from_id) where split_from_id is not null;

create table authors (
  proposal_id bigint not null,
  participant_id bigint not null,
  position integer not null,
  since date not null,
  has_written boolean not null default false,
  merged_from_id bigint,
  constraint authors_pkey primary key (proposal_id, participant_id),
  constraint authors_proposal_id_fkey foreign key (proposal_id) references proposals (id) on delete cascade,
  constraint authors_participant_id_fkey foreign key (participant_id) references participants (id) on delete cascade,
  constraint authors_merged_from_id_fkey foreign key (merged_from_id) references proposals (id)
);
create index authors_participant_id_idx on authors (participant_id);

create table author_codes (
  code_mark bytea not null,
  proposal_id bigint not null,
  ends_on date not null,
  constraint author_codes_pkey primary key (code_mark),
  constraint author_codes_proposal_id_fkey foreign key (proposal_id) references proposals (id) on delete cascade
);
create index author_codes_proposal_id_idx on author_codes (proposal_id);

alter table stances add column carried_from_id bigint;
alter table stances add column carried_on bigint;
alter table stances add constraint stances_carried_check check ((carried_from_id is null) = (carried_on is null));
alter table stances add constraint stances_carried_from_id_fkey foreign key (carried_from_id) references proposals (id);
create index stances_carried_from_id_idx on stances (carried_from_id) where carried_from_id is not null;

create table merges (
  id uuid not null,
  proposal_id bigint not null,
  target_id bigint not null,
  state text not null default 'ASKED',
  reason text not null default '',
  asked_on date not null,
  answered_by bigint,
  constraint merges_pkey primary key (id),
  constraint merges_proposal_id_fkey foreign key (proposal_id) references proposals (id) on delete cascade,
  constraint merges_target_id_fkey foreign key (target_id) references proposals (id) on delete cascade,
  constraint merges_answered_by_fkey foreign key (answered_by) references participants (id) on delete set null
);
create unique index merges_asked_key on merges (proposal_id) where state = 'ASKED';
create index merges_proposal_id_idx on merges (proposal_id);
create index merges_target_id_idx on merges (target_id);
create index merges_answered_by_idx on merges (answered_by);

create table joiners (
  merge_id uuid not null,
  participant_id bigint not null,
  constraint joiners_pkey primary key (merge_id, participant_id),
  constraint joiners_merge_id_fkey foreign key (merge_id) references merges (id) on delete cascade,
  constraint joiners_participant_id_fkey foreign key (participant_id) references participants (id) on delete cascade
);
create index joiners_participant_id_idx on joiners (participant_id);
`;

/** How proposals stand to one another, and who wrote them together. */
export class Lineage1796259000000 implements MigrationInterface {
  name = 'Lineage1796259000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('who wrote what together, and what was merged, would be lost: restore the backup made before instead');
  }
}
