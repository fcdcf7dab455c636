-- What comments about one service, to one questionnaire, are about. A group holds comments of
-- closed batches that have their themes, once there are enough of them; then it is counted, and it
-- never opens again. What comes later goes to the next, so that no two figures differ by a few.
--   quarter    that of the last batch that any of them belongs to
--   comments   how many have been given their themes, or none because none fits
create table theme_group (
    id            uuid primary key default gen_random_uuid(),
    service       text not null,
    questionnaire text not null,
    quarter       char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    threshold     int not null check (threshold >= 5),
    comments      int not null check (comments >= threshold),
    demonstration boolean not null default false
);
create index theme_group_of_a_service on theme_group (service, quarter);

create table theme_count (
    theme_group uuid not null references theme_group,
    theme       text not null check (theme ~ '^[a-z-]{1,40}$'),
    plus        int not null check (plus >= 0),
    minus       int not null check (minus >= 0),
    mixed       int not null check (mixed >= 0),
    primary key (theme_group, theme)
);

alter table comment_coding add column counted boolean not null default false;

-- Comments that have their themes and are in no group yet, with the quarter of their batch.
create view comment_to_count as
select r.id, r.service, r.questionnaire, k.demonstration,
       (select min(b.quarter) from batch b
         where b.service = r.service and b.questionnaire = r.questionnaire
           and b.quarter >= r.quarter) as quarter
  from readable_comment r
  join comment_coding k on k.comment = r.id and k.coder = 1 and not k.counted;
