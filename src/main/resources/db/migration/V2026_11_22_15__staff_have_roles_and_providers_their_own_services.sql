-- What a person of staff may do beside analysing services. Who keeps the accounts has none of
-- these for it.
alter table staff_task drop constraint staff_task_task_check;
alter table staff_task add constraint staff_task_task_check
    check (task in ('paper', 'author', 'publisher', 'moderator', 'safeguarding', 'auditor'));

-- The services that are a provider's own: it may read their released results and answer comments.
create table staff_provider (
    person uuid not null references staff_person,
    service text not null check (service ~ '^[a-z0-9-]{1,100}$'),
    primary key (person, service)
);
