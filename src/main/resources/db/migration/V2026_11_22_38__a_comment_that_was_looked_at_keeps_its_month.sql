-- Of a comment that somebody has looked at and nobody has decided about, the day is forgotten. Its
-- month stays until the decision, so that it is kept for no longer than it may be.
create table comment_looked_at (
    comment uuid primary key references comment,
    month   char(7) not null check (month ~ '^[0-9]{4}-[0-9]{2}$')
);
