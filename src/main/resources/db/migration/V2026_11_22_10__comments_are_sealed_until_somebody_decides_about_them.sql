-- What people write is sealed by a key that the database does not have. What was kept before is
-- sealed when the site starts next, and `plain` is then empty for good.
alter table comment alter column words drop not null;
alter table comment rename column words to plain;
alter table comment add column words bytea check (octet_length(words) between 28 and 4028);
alter table comment add constraint comment_is_sealed_or_plain
    check (words is null or plain is null);
create index comment_plain on comment (id) where plain is not null;

alter table staff_task drop constraint staff_task_task_check;
alter table staff_task add constraint staff_task_task_check
    check (task in ('paper', 'moderator', 'safeguarding'));

-- What somebody decided about a comment. When it may be read, its words are here, without what
-- was taken out of them, and the sealed ones are gone. Only the month is kept.
--   quote       may be published
--   summary     staff may read it; families read of it in the council's words
--   vexatious, individual   is not published: the only two reasons that the law has
--   referred    the safeguarding lead has taken it elsewhere, and nothing of it is left here
create table comment_decision (
    comment       uuid primary key references comment,
    outcome       text not null check (outcome in
                  ('quote', 'summary', 'vexatious', 'individual', 'referred')),
    words         text check (char_length(words) between 1 and 1000),
    redacted      text[] not null default '{}',
    note          text not null default '' check (char_length(note) <= 300),
    month         char(7) not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    decided_by    uuid references staff_person,
    demonstration boolean not null default false,
    check ((words is not null) = (outcome in ('quote', 'summary'))),
    check (demonstration or decided_by is not null)
);

-- Comments about which somebody asked the safeguarding lead, and those about which the lead has
-- no worry, or not any more. Gone with the decision.
create table comment_worry (
    comment uuid primary key references comment,
    settled boolean not null
);

-- How many working days comments waited for their first look, by the month of the look.
create table comment_first_look (
    month    char(7) not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    days     int not null check (days >= 0),
    comments int not null check (comments > 0),
    primary key (month, days)
);
