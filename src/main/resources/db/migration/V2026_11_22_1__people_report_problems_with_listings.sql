-- What people say is wrong with a listing. No row says who, from where, or when more finely than
-- the month.
create table listing_problem (
    id      uuid primary key default gen_random_uuid(),
    listing text not null check (listing ~ '^[a-z0-9-]{1,100}$'),
    kind    text not null
            check (kind in ('phone', 'address', 'closed', 'facts', 'link', 'unclear', 'other')),
    words   text not null check (char_length(words) <= 1000),
    month   char(7) not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    state   text not null default 'new'
            check (state in ('new', 'checking', 'mended', 'not-changed')),
    reason  text not null default '' check (char_length(reason) <= 300),
    settled char(7) check (settled ~ '^[0-9]{4}-[0-9]{2}$'),
    held    boolean not null,
    check ((state = 'not-changed') = (reason <> '')),
    check ((state in ('mended', 'not-changed')) = (settled is not null))
);

create index listing_problem_open on listing_problem (month) where settled is null;
create index listing_problem_settled on listing_problem (settled) where settled is not null;

-- Forms that were sent already, so that none is kept twice.
create table listing_problem_ticket (
    nonce bytea primary key,
    month char(7) not null check (month ~ '^[0-9]{4}-[0-9]{2}$')
);
