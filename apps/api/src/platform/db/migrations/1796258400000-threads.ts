import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One index for each way a level of siblings, or a thread looked at through one kind, can be sorted: every page of any of them is a range of it. */
const places = `
create table places (
  comment_id bigint not null,
  proposal_id bigint not null,
  parent_id bigint not null,
  kind text,
  number integer not null,
  answer_count integer not null default 0,
  rated_count integer not null default 0,
  useful_count integer not null default 0,
  use_place integer not null default 0,
  unheard_place integer not null,
  constraint places_pkey primary key (comment_id),
  constraint places_comment_id_fkey foreign key (comment_id) references comments (id) on delete cascade
);
create index places_level_idx on places (proposal_id, parent_id, comment_id);
create index places_level_use_idx on places (proposal_id, parent_id, use_place, comment_id);
create index places_level_unheard_idx on places (proposal_id, parent_id, unheard_place, comment_id);
create index places_kind_idx on places (proposal_id, kind, comment_id);
create index places_kind_use_idx on places (proposal_id, kind, use_place, comment_id);
create index places_kind_unheard_idx on places (proposal_id, kind, unheard_place, comment_id);
create index places_number_idx on places (proposal_id, number, comment_id);

create table threads (
  proposal_id bigint not null,
  experiences integer not null default 0,
  facts integer not null default 0,
  questions integer not null default 0,
  suggestions integer not null default 0,
  last_number integer not null default 0,
  constraint threads_pkey primary key (proposal_id),
  constraint threads_proposal_id_fkey foreign key (proposal_id) references proposals (id) on delete cascade
);
`;

const ratings = `
create table ratings (
  comment_id bigint not null,
  participant_id bigint not null,
  kind text,
  counted_kind text,
  constraint ratings_pkey primary key (comment_id, participant_id),
  constraint ratings_comment_id_fkey foreign key (comment_id) references comments (id) on delete cascade,
  constraint ratings_participant_id_fkey foreign key (participant_id) references participants (id) on delete cascade
);
create index ratings_participant_id_idx on ratings (participant_id);
`;

/** What was said before has its place too. Who was heard how much then is no longer told: it all stands in the middle. */
const earlier = `
insert into places (comment_id, proposal_id, parent_id, kind, number, answer_count, unheard_place)
select c.id, c.proposal_id, coalesce(c.parent_id, 0), case when c.publication = 'PUBLISHED' and not c.is_hidden then c.kind end,
       coalesce(e.number, 0), coalesce(answers.count, 0), case when c.publication = 'PUBLISHED' and not c.is_hidden then 2000 + least(coalesce(answers.count, 0), 9) else 9999 end
from comments c join proposals p on p.id = c.proposal_id
left join events e on e.consultation_id = p.consultation_id and e.kind = 'comment.published' and e.comment_id = c.public_id
left join (select parent_id, count(*) from comments group by parent_id) answers on answers.parent_id = c.id;

insert into threads (proposal_id, experiences, facts, questions, suggestions, last_number)
select proposal_id, count(*) filter (where kind = 'EXPERIENCE'), count(*) filter (where kind = 'FACT'), count(*) filter (where kind = 'QUESTION'),
       count(*) filter (where kind = 'SUGGESTION'), max(number)
from places group by proposal_id;
`;

/** Threads that are read by levels of siblings, in several orders; and what people find useful. */
export class Threads1796258400000 implements MigrationInterface {
  name = 'Threads1796258400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(places);
    await runner.query(ratings);
    await runner.query(earlier);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ratings; drop table threads; drop table places');
  }
}
