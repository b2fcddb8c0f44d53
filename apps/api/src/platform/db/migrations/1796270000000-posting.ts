import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a new comment has to know of a thread is noted with it, or found in one index: posting costs the same at any length. */
export class Posting1796270000000 implements MigrationInterface {
  name = 'Posting1796270000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table threads add newest text[] not null default '{}';
      update threads t set newest = array(
        select w.language from (select comment_id, number from places where proposal_id = t.proposal_id order by number desc, comment_id desc limit 50) p
        join comments c on c.id = p.comment_id left join wordings w on w.id = c.wording_id order by p.number desc, p.comment_id desc);
      create index comments_participant_id_proposal_id_id_idx on comments (participant_id, proposal_id, id);
      drop index comments_participant_id_idx;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index comments_participant_id_idx on comments (participant_id);
      drop index comments_participant_id_proposal_id_id_idx;
      alter table threads drop newest;
    `);
  }
}
