-- Comments whose words everybody could read, and answers, that somebody took back: they are deleted,
-- and here stays that there was something, so that whoever follows its address is told, and every
-- node sees soon that it is gone.
create table taken_back (
    id     uuid primary key,
    kind   text not null check (kind in ('comment', 'answer')),
    reason text not null check (reason in ('name', 'danger', 'person', 'abuse', 'wrong')),
    month  char(7) not null check (month ~ '^[0-9]{4}-[0-9]{2}$')
);
