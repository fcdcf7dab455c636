-- What the nights deleted because it was kept for as long as it may be: how many rows, by rule.
create table retention_report (
    day date not null,
    rule text not null check (rule ~ '^[a-z-]{1,40}$'),
    rows int not null check (rows >= 0),
    primary key (day, rule)
);
