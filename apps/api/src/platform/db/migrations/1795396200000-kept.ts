import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody said that she has written her receipt down: until then it is offered to her again. */
export class Kept1795396200000 implements MigrationInterface {
  name = 'Kept1795396200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table visits add column is_receipt_kept boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table visits drop column is_receipt_kept');
  }
}
