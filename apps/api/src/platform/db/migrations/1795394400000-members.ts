import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
alter table consultations add column access text not null default 'PUBLIC';

create table batches (
  id uuid not null,
  consultation_id bigint not null,
  issued integer not null,
  used integer not null default 0,
  ends_on date not null,
  is_revoked boolean not null default false,
  constraint batches_pkey primary key (id),
  constraint batches_consultation_id_fkey foreign key (consultation_id) references consultations (id) on delete cascade
);
create index batches_consultation_id_idx on batches (consultation_id);

create table invitations (
  code_mark bytea not null,
  batch_id uuid not null,
  constraint invitations_pkey primary key (code_mark),
  constraint invitations_batch_id_fkey foreign key (batch_id) references batches (id) on delete cascade
);
create index invitations_batch_id_idx on invitations (batch_id);

create table resets (
  id uuid not null,
  person_id uuid not null,
  asked_by uuid not null,
  reason text not null,
  ends_at timestamptz not null,
  approved_by uuid,
  constraint resets_pkey primary key (id),
  constraint resets_person_id_fkey foreign key (person_id) references staff (person_id) on delete cascade,
  constraint resets_asked_by_fkey foreign key (asked_by) references staff (person_id) on delete cascade,
  constraint resets_approved_by_fkey foreign key (approved_by) references staff (person_id) on delete cascade
);
create index resets_person_id_idx on resets (person_id);
`;

export class Members1795394400000 implements MigrationInterface {
  name = 'Members1795394400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('what only members may see would be open to everyone: restore the backup made before instead');
  }
}
