import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
create table revisions (
  contribution_id uuid not null,
  number integer not null,
  wording_id bigint not null,
  worded_on date not null,
  is_new_meaning boolean,
  suggestion_id uuid,
  constraint revisions_pkey primary key (contribution_id, number),
  constraint revisions_wording_id_key unique (wording_id),
  constraint revisions_wording_id_fkey foreign key (wording_id) references wordings (id) on delete cascade
);

alter table proposals add column meaning_since bigint;

create table suggestions (
  comment_id bigint not null,
  part text not null,
  place integer not null,
  wording_id bigint not null,
  outcome text,
  answered_on date,
  reason_id bigint,
  constraint suggestions_pkey primary key (comment_id),
  constraint suggestions_answered_check check ((outcome is null) = (answered_on is null) and (outcome is not null or reason_id is null)),
  constraint suggestions_comment_id_fkey foreign key (comment_id) references comments (id) on delete cascade,
  constraint suggestions_wording_id_fkey foreign key (wording_id) references wordings (id) on delete restrict,
  constraint suggestions_reason_id_fkey foreign key (reason_id) references wordings (id) on delete restrict
);
`;

/** Numbered wordings, since when a proposal means what it says, and words proposed for one sentence of it. */
export class Wordings1796257800000 implements MigrationInterface {
  name = 'Wordings1796257800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table suggestions; drop table revisions; alter table proposals drop column meaning_since');
  }
}
