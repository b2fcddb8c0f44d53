import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is erased keeps its place and nothing else: the database itself refuses a row that says otherwise. */
const publication = `
alter table proposals add column publication text not null default 'PUBLISHED';
alter table proposals alter column wording_id drop not null;
alter table proposals add constraint proposals_erased_check
  check ((publication = 'ERASED') = (wording_id is null) and (publication <> 'ERASED' or participant_id is null));
create index proposals_participant_id_idx on proposals (participant_id);

alter table comments add column publication text not null default 'PUBLISHED';
alter table comments alter column kind drop not null;
alter table comments alter column participant_id drop not null;
alter table comments alter column wording_id drop not null;
alter table comments add constraint comments_erased_check
  check ((publication = 'ERASED') = (wording_id is null) and (wording_id is null) = (participant_id is null) and (wording_id is null) = (kind is null));
create index comments_participant_id_idx on comments (participant_id);

create table erasures (
  id bigint generated always as identity,
  constraint erasures_pkey primary key (id)
);
`;

/** The database keeps samples of what is in its columns, to plan with: of what people write it keeps none. Setting the type anew drops those it has. */
const samples = [
  ['wordings', 'parts', 'jsonb'],
  ['renderings', 'parts', 'jsonb'],
  ['decisions', 'reason', 'text'],
].map(([table, column, type]) => `alter table ${table} alter column ${column} type ${type}, alter column ${column} set statistics 0;`);

export class Publication1795392600000 implements MigrationInterface {
  name = 'Publication1795392600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(publication);
    for (const statement of samples) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('what was erased cannot be brought back: restore the backup made before instead');
  }
}
