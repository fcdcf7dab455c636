-- What a person of staff may do beside analysing services.
create table staff_task (
    person uuid not null references staff_person,
    task   text not null check (task in ('paper')),
    primary key (person, task)
);

-- What somebody did today, for things that are done so often, and about such matters, that only
-- their number is for the audit. A row goes there when its day is over, and is deleted here.
create table staff_daily_count (
    person uuid not null references staff_person,
    what   text not null check (length(what) between 1 and 80),
    day    date not null,
    times  int not null check (times > 0),
    primary key (person, what, day)
);
