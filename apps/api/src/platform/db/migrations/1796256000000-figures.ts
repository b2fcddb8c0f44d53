import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What everyone may see of counts of people, as it was last published; and apart, beyond the web's reach, what was exactly so. */
const figures = `
create table figures (
  consultation_id bigint not null,
  subject uuid not null,
  question text not null,
  edition bigint not null,
  published jsonb not null,
  constraint figures_pkey primary key (subject, question),
  constraint figures_consultation_id_fkey foreign key (consultation_id) references consultations (id) on delete cascade
);

create table apart.snapshots (
  consultation_id bigint not null,
  subject uuid not null,
  question text not null,
  edition bigint not null,
  people integer not null,
  is_last boolean not null,
  snapshot jsonb,
  constraint snapshots_pkey primary key (subject, question),
  constraint snapshots_consultation_id_fkey foreign key (consultation_id) references public.consultations (id) on delete cascade
);
revoke all on apart.snapshots from public, baraza_web;

drop function apart.counts(bigint, text);
revoke insert, update, delete on figures from baraza_web;
`;

export class Figures1796256000000 implements MigrationInterface {
  name = 'Figures1796256000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(figures);
    // What was said live until now is not repeated: an event without its kind could not be told.
    await runner.query(`update events set kind = 'figures.published' where kind = 'stance.taken'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update events set kind = 'stance.taken' where kind = 'figures.published'`);
    await runner.query('drop table apart.snapshots, figures');
  }
}
