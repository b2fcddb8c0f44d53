import type { MigrationInterface, QueryRunner } from 'typeorm';

const suspensions = `
create table suspensions (
  id bigint generated always as identity,
  public_id uuid not null,
  consultation_id bigint not null,
  participant_id bigint not null,
  ends_at timestamptz,
  reason text not null,
  decided_on date not null,
  person_id uuid not null,
  lifted_on date,
  constraint suspensions_public_id_key unique (public_id),
  constraint suspensions_pkey primary key (id),
  constraint suspensions_consultation_id_fkey foreign key (consultation_id) references consultations (id) on delete cascade,
  constraint suspensions_participant_id_fkey foreign key (participant_id) references participants (id) on delete cascade,
  constraint suspensions_person_id_fkey foreign key (person_id) references people (id) on delete restrict
);
create index suspensions_participant_id_idx on suspensions (participant_id);
create index suspensions_consultation_id_id_idx on suspensions (consultation_id, id);
`;

/** Of what staff write about somebody no samples are kept to plan with. An appeal goes with its words: who forgets the words of a contribution calls forget_appeals with its public id. */
const appeals = `
create table appeals (
  id bigint generated always as identity,
  public_id uuid not null,
  decision_id bigint not null,
  wording_id bigint not null,
  appealed_on date not null,
  outcome text,
  answer text,
  answered_on date,
  person_id uuid,
  constraint appeals_public_id_key unique (public_id),
  constraint appeals_decision_id_key unique (decision_id),
  constraint appeals_pkey primary key (id),
  constraint appeals_decision_id_fkey foreign key (decision_id) references decisions (id) on delete cascade,
  constraint appeals_wording_id_fkey foreign key (wording_id) references wordings (id) on delete cascade,
  constraint appeals_person_id_fkey foreign key (person_id) references people (id) on delete restrict
);
create index decisions_consultation_id_idx on decisions (consultation_id);

alter table suspensions alter column reason set statistics 0;
alter table appeals alter column answer set statistics 0;

create function forget_appeals(contribution uuid) returns void language sql as $$
  delete from wordings w using appeals a, decisions d
  where a.wording_id = w.id and d.id = a.decision_id and d.contribution_id = contribution;
$$;
`;

export class Facilitation1795393200000 implements MigrationInterface {
  name = 'Facilitation1795393200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(suspensions);
    await runner.query(appeals);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function forget_appeals; drop table appeals; drop table suspensions; drop index decisions_consultation_id_idx;',
    );
  }
}
