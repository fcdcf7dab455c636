-- How closely a commissioned service is watched. The site suggests a level; a person confirms one.
-- The newest entry of a service holds. A level of 0 is routine.
create table escalation (
    id        bigint generated always as identity primary key,
    service   text not null check (service ~ '^[a-z0-9-]{1,100}$'),
    level     int not null check (level between 0 and 4),
    suggested int not null check (suggested between 0 and 4),
    reason    text not null check (length(reason) between 1 and 1000),
    owner     text not null check (length(owner) <= 200),
    next_step text not null check (length(next_step) <= 500),
    due       date,
    person    uuid not null references staff_person,
    decided   date not null
);
create index escalation_of_a_service on escalation (service, id);

-- An entry is never changed and never goes.
create function escalation_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the log of escalations is only added to';
end
$$;
create trigger escalation_stays before update or delete on escalation
    for each row execute function escalation_stays();
create trigger escalation_stays_whole before truncate on escalation
    for each statement execute function escalation_stays();
