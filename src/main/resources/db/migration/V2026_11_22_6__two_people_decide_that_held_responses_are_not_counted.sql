-- What was held is released by one person, and left out only when a second one agrees. It is
-- decided about whole groups, told apart by how they came: nobody sees or picks single answers.

alter table response drop constraint response_standing_check;
alter table response add constraint response_standing_check
    check (standing in ('accepted', 'quarantined', 'proposed', 'rejected'));

create index response_held on response (service, questionnaire, quarter, reason)
    where standing <> 'accepted';

-- One row for each decision about a group, for the totals. `people` is never shown as it is.
create table held_decision (
    id            uuid primary key default gen_random_uuid(),
    service       text not null,
    questionnaire text not null,
    quarter       char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    reason        text not null,
    state         text not null check (state in ('proposed', 'rejected', 'returned', 'released')),
    why           text not null default '',
    people        int not null check (people > 0),
    decided_by    uuid not null references staff_person,
    confirmed_by  uuid references staff_person,
    check (confirmed_by is null or confirmed_by <> decided_by),
    check (state <> 'rejected' or confirmed_by is not null)
);

-- Of one group, one proposal waits at a time.
create unique index held_decision_waiting
    on held_decision (service, questionnaire, quarter, reason) where state = 'proposed';
