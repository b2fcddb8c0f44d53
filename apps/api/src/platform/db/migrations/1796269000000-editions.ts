import type { MigrationInterface, QueryRunner } from 'typeorm';

const surroundings = ['phases', 'themes', 'cards', 'sessions'];

const made = `
alter table consultations add column edition integer not null default 0;

create function edit_consultation() returns trigger language plpgsql as $$
begin
  new.edition := old.edition + 1;
  return new;
end $$;
create trigger edition before update of slug, is_demo, access, wording_id on consultations
  for each row execute function edit_consultation();

create function edit_around() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then update consultations set edition = edition + 1 where id = old.consultation_id; end if;
  if tg_op <> 'DELETE' then update consultations set edition = edition + 1 where id = new.consultation_id; end if;
  return null;
end $$;
${surroundings.map((table) => `create trigger edition after insert or update or delete on ${table} for each row execute function edit_around();`).join('\n')}

create function edit_programme() returns trigger language plpgsql as $$
begin
  update consultations set edition = edition + 1
  where id in (select consultation_id from sessions where id in (case when tg_op <> 'INSERT' then old.session_id end, case when tg_op <> 'DELETE' then new.session_id end));
  return null;
end $$;
create trigger edition after insert or update or delete on programme_items for each row execute function edit_programme();

create function edit_words() returns trigger language plpgsql as $$
declare
  worded bigint := new.wording_id;
begin
  update consultations set edition = edition + 1 where id in (
    select id from consultations where wording_id = worded
    union select consultation_id from themes where wording_id = worded
    union select consultation_id from cards where wording_id = worded
    union select consultation_id from sessions where wording_id = worded
    union select s.consultation_id from programme_items i join sessions s on s.id = i.session_id where i.wording_id = worded
    union select consultation_id from proposals where wording_id = worded
    union select p.consultation_id from comments c join proposals p on p.id = c.proposal_id where c.wording_id = worded);
  return null;
end $$;
create trigger edition after insert or update on renderings for each row execute function edit_words();
`;

const unmade = `
drop trigger edition on renderings; drop trigger edition on programme_items; drop trigger edition on consultations;
${surroundings.map((table) => `drop trigger edition on ${table};`).join('\n')}
drop function edit_words; drop function edit_programme; drop function edit_around; drop function edit_consultation;
alter table consultations drop column edition`;

/** Counts what changes around the record of a consultation, whoever changes it: with the number of the newest event it tells whether a page still holds. */
export class Editions1796269000000 implements MigrationInterface {
  name = 'Editions1796269000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(made);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(unmade);
  }
}
