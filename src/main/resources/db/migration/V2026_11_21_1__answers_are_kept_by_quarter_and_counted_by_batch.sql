-- What people tell us. No row says who, from where, or when more finely than the quarter.

-- A closed batch of one service's responses to one questionnaire. It never opens again.
create table batch (
    id            uuid primary key default gen_random_uuid(),
    service       text not null,
    questionnaire text not null,
    quarter       char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    threshold     int not null check (threshold >= 5),
    people        int not null check (people >= threshold),
    demonstration boolean not null default false,
    unique (service, questionnaire, quarter)
);

-- The quarters that were closed: what arrives for them afterwards goes to a later batch.
create table closed_quarter (
    quarter char(6) primary key check (quarter ~ '^[0-9]{4}Q[1-4]$')
);

-- A set of responses in a batch that is only ever shown whole.
create table atom (
    id     uuid primary key default gen_random_uuid(),
    batch  uuid not null references batch,
    label  text not null default '',
    people int not null,
    unique (batch, label)
);

-- How many people of the atom chose the option.
create table atom_count (
    atom     uuid not null references atom,
    question text not null,
    option   text not null,
    people   int not null check (people >= 0),
    primary key (atom, question, option)
);

-- How many people of the atom answered the question at all: the base that admits it.
create table atom_base (
    atom     uuid not null references atom,
    question text not null,
    people   int not null check (people >= 0),
    primary key (atom, question)
);

-- The respondents' mean scores, 0 to 100, in one area: enough for a mean and its interval.
create table atom_score (
    atom    uuid not null references atom,
    area    text not null,
    people  int not null,
    total   numeric not null,
    squares numeric not null,
    primary key (atom, area)
);

-- One row a response. `answers` holds {"P1": ["very-good"], "P14": ["learning", "health"]}.
create table response (
    id            uuid primary key default gen_random_uuid(),
    questionnaire text not null,
    version       int not null,
    service       text not null,
    quarter       char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    channel       text not null default 'web',
    standing      text not null default 'accepted'
                  check (standing in ('accepted', 'quarantined', 'rejected')),
    reason        text not null default '',
    answers       jsonb not null,
    batch         uuid references batch
);

create index response_waiting on response (service, questionnaire) where batch is null;

-- Words, with no way back to the response that they came with.
create table comment (
    id            uuid primary key default gen_random_uuid(),
    questionnaire text not null,
    version       int not null,
    service       text not null,
    quarter       char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    question      text not null,
    words         text not null check (char_length(words) <= 1000),
    overall       text not null check (overall in ('positive', 'neutral', 'negative', 'unknown')),
    may_publish   boolean not null
);

-- Comments that nobody has looked at. The only row with a day in it, gone at the first look.
create table comment_to_triage (
    comment  uuid primary key references comment,
    received date not null
);

-- Who people are, in broad bands, linked to nothing but the quarter.
create table about_you (
    id            uuid primary key default gen_random_uuid(),
    questionnaire text not null,
    quarter       char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    question      text not null,
    options       text[] not null
);

-- Forms that were sent already, so that none counts twice.
create table used_ticket (
    nonce   bytea primary key,
    quarter char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$')
);
