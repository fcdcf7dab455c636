-- A provider may propose an answer about its own service; somebody of the council publishes it.
-- When something was planned, people are told later what came of it: then `action` and `due` are
-- what was done, and what had been planned stays beside it.
--   updated   the month in which that was told
alter table comment_answer
    add column by_provider boolean not null default false,
    add column planned text check (char_length(planned) between 1 and 500),
    add column planned_for char(7) check (planned_for ~ '^[0-9]{4}-[0-9]{2}$'),
    add column updated char(7) check (updated ~ '^[0-9]{4}-[0-9]{2}$'),
    add constraint comment_answer_plan_and_outcome check (
        (planned is null) = (updated is null) and (planned is null) = (planned_for is null)
        and (updated is null or published is not null and state <> 'planned'));

-- Staff look for words in what may be read.
create index comment_decision_words on comment_decision
    using gin (to_tsvector('english', words)) where words is not null;
