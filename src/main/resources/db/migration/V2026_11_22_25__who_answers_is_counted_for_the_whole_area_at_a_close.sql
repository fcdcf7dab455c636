-- Who people are, counted for the whole area when a quarter closes and never again. Facts about a
-- person belong to no service and to no response: they are counted by themselves.

-- Whether a close has counted the row already.
alter table about_you add column counted boolean not null default false;
create index about_you_to_count on about_you (questionnaire, question) where not counted;

-- One question about people, in the quarter whose end closed it. It also holds what waited from
-- before, because too few had answered.
create table reach (
    questionnaire text not null,
    question      text not null,
    quarter       char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    threshold     int not null check (threshold >= 5),
    people        int not null check (people >= threshold),
    demonstration boolean not null,
    primary key (questionnaire, question, quarter)
);

-- How many chose each option. An option that fewer than five chose has no row, nor has the one
-- above it: so few are not even stored.
create table reach_option (
    questionnaire text not null,
    question      text not null,
    quarter       char(6) not null,
    option        text not null,
    people        int not null check (people >= 5),
    primary key (questionnaire, question, quarter, option),
    foreign key (questionnaire, question, quarter) references reach
);
