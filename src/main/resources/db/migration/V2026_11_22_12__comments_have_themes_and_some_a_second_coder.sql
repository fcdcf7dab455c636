-- Who gave a comment its themes. One in ten gets a second coder, who does not see the first.
create table comment_coding (
    comment       uuid not null references comment,
    coder         int not null check (coder in (1, 2)),
    coded_by      uuid references staff_person,
    demonstration boolean not null default false,
    primary key (comment, coder),
    check (demonstration or coded_by is not null)
);

create table comment_theme (
    comment uuid not null,
    coder   int not null,
    theme   text not null check (theme ~ '^[a-z-]{1,40}$'),
    tone    text not null check (tone in ('plus', 'minus', 'mixed')),
    primary key (comment, coder, theme),
    foreign key (comment, coder) references comment_coding
);
