import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who said why a suggestion was left; and indexes behind what is deleted, in place of one that no thread could outgrow. */
export class Mends1796356800000 implements MigrationInterface {
  name = 'Mends1796356800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table suggestions add column reason_by bigint;
      alter table suggestions add constraint suggestions_reason_by_fkey foreign key (reason_by) references participants (id) on delete set null;
      create index suggestions_reason_by_idx on suggestions (reason_by) where reason_by is not null;
      update suggestions g set reason_by = p.participant_id from comments c join proposals p on p.id = c.proposal_id
      where c.id = g.comment_id and g.reason_id is not null;

      create index stances_wording_id_idx on stances (wording_id);
      create index suggestions_wording_id_idx on suggestions (wording_id);
      create index suggestions_reason_id_idx on suggestions (reason_id) where reason_id is not null;

      create index comments_proposal_id_idx on comments (proposal_id);
      drop index comments_proposal_id_path_idx;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index comments_proposal_id_path_idx on comments (proposal_id, path);
      drop index comments_proposal_id_idx, stances_wording_id_idx, suggestions_wording_id_idx, suggestions_reason_id_idx;
      alter table suggestions drop column reason_by;
    `);
  }
}
