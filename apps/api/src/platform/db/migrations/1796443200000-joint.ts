import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is done together can be undone: figures keep what stood before a merge, and a proposal knows whether whoever stands
 * on it first has words in it, or only took the place of somebody who left.
 */
export class Joint1796443200000 implements MigrationInterface {
  name = 'Joint1796443200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table figures add column alone jsonb;
      alter table proposals add column has_written boolean not null default true;
      with alone as (select case when split_from_id is null then 'ORIGINAL' else 'SPLIT_FROM' end as lineage, id from proposals
                     where publication <> 'PUBLISHED' and merged_into_id is not null)
      update proposals p set lineage = alone.lineage, merged_into_id = null from alone where p.id = alone.id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table figures drop column alone; alter table proposals drop column has_written');
  }
}
