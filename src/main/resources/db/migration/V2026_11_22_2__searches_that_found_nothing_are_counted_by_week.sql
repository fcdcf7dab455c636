-- How often something was looked for and not found: by week, in few and wide parts, and of no
-- person. A term is kept under a name that the site's secret makes.
create table missed_search (
    week     date not null check (extract(isodow from week) = 1),
    term     text not null,
    need     text not null check (length(need) <= 40),
    ages     text not null check (length(ages) <= 5),
    district text not null check (length(district) <= 4),
    searches int not null check (searches > 0),
    primary key (week, term, need, ages, district)
);

create index missed_search_of_a_term on missed_search (term);

-- The words of a term: none before so many have looked for it in the quarter that it may be shown.
create table missed_term (
    quarter   date not null,
    term      text not null unique,
    searches  int not null check (searches > 0),
    threshold int not null check (threshold >= 5),
    words     text check (words is null or searches >= threshold),
    -- Invented, for a first look.
    demonstration boolean not null default false,
    primary key (quarter, term)
);
