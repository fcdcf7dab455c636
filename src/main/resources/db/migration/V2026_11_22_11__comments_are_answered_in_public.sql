-- What the council answered to comments about one service, and what came of it. Until somebody
-- publishes it, it is a draft.
--   heard   what several families told, in the council's words
--   action  what was done or will be done; or why it cannot be done
--   owner   who sees to it, by their role
create table comment_answer (
    id            uuid primary key default gen_random_uuid(),
    service       text not null,
    heard         text not null default '' check (char_length(heard) <= 500),
    response      text not null check (char_length(response) between 1 and 1000),
    state         text not null check (state in ('done', 'planned', 'cannot')),
    action        text not null check (char_length(action) between 1 and 500),
    owner         text not null check (char_length(owner) between 1 and 100),
    due           char(7) check (due ~ '^[0-9]{4}-[0-9]{2}$'),
    published     char(7) check (published ~ '^[0-9]{4}-[0-9]{2}$'),
    written_by    uuid references staff_person,
    published_by  uuid references staff_person,
    demonstration boolean not null default false,
    check ((state = 'cannot') = (due is null)),
    check (demonstration or written_by is not null),
    check (demonstration or (published is null) = (published_by is null))
);

alter table comment_decision add column answer uuid references comment_answer;
create index comment_decision_answer on comment_decision (answer);

-- The only comments that anybody reads but moderators and the safeguarding lead: somebody has
-- decided that they may be read, and the batch of their service and quarter is closed.
create view readable_comment as
select c.id, c.service, c.questionnaire, c.quarter, c.question, c.overall, d.outcome, d.words,
       d.answer, d.demonstration
  from comment_decision d
  join comment c on c.id = d.comment
 where d.words is not null
   and exists (select 1 from batch b
        where b.service = c.service and b.questionnaire = c.questionnaire
          and b.quarter >= c.quarter);

-- Who drafts what the public reads, and who decides that it is published.
alter table staff_task drop constraint staff_task_task_check;
alter table staff_task add constraint staff_task_task_check
    check (task in ('paper', 'author', 'publisher', 'moderator', 'safeguarding'));
