import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What contributions are found by, beside each wording and each of its renderings, and gone with it. Of what people write
 * the database keeps no samples, here neither.
 */
const search = `
create extension if not exists pg_trgm;

create table search_texts (
  wording_id bigint not null,
  language text not null,
  words text not null,
  shadow text not null,
  stems tsvector,
  constraint search_texts_pkey primary key (wording_id, language),
  constraint search_texts_wording_id_fkey foreign key (wording_id) references wordings (id) on delete cascade
);
alter table search_texts alter column words set statistics 0, alter column shadow set statistics 0, alter column stems set statistics 0;
create index search_texts_stems_idx on search_texts using gin (stems);
create index search_texts_shadow_idx on search_texts using gin (shadow gin_trgm_ops);
create index if not exists proposals_wording_id_idx on proposals (wording_id);
create index if not exists comments_wording_id_idx on comments (wording_id);
`;

/** What somebody wrote and did not send. No column joins it to her, and the database alone cannot read it. */
const drafts = `
create table drafts (
  id uuid not null,
  person_mark bytea not null,
  sealed bytea not null,
  kept_on date not null,
  constraint drafts_pkey primary key (id)
);
create index drafts_person_mark_idx on drafts (person_mark);
`;

export class Search1796257200000 implements MigrationInterface {
  name = 'Search1796257200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(search);
    await runner.query(drafts);
  }

  /** The extension stays: others may use it by now. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table drafts; drop table search_texts; drop index proposals_wording_id_idx; drop index comments_wording_id_idx',
    );
  }
}
