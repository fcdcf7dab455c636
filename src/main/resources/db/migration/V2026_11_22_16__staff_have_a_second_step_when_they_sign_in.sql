-- What a person's telephone makes its one-time codes from, sealed under a key made from SECRET.
-- It counts once it was confirmed with a code. The last step is that of the code that was used
-- last, so that none works twice, on whatever node.
create table staff_second_step (
    person uuid primary key references staff_person,
    sealed bytea not null,
    confirmed boolean not null default false,
    last_step bigint not null default 0
);
