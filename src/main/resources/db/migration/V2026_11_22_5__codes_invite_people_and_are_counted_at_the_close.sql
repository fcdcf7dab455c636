-- Codes that can be answered with: only an HMAC of each. One that is used is deleted in the
-- transaction that keeps its response, so that no row, mark or time is left that could lead from
-- one to the other. What is left when the quarter closes is deleted then.
create table invitation_code (
    code    bytea primary key,
    service text not null check (service ~ '^[a-z0-9-]{1,100}$'),
    quarter char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$')
);

-- How many were made for a service and a quarter, until it closes.
create table invitation (
    service text not null check (service ~ '^[a-z0-9-]{1,100}$'),
    quarter char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    issued  int not null check (issued >= 0),
    primary key (service, quarter)
);

-- How many of a closed quarter's codes were used: one figure, and none for fewer codes than the
-- threshold.
create table invitation_rate (
    service   text not null,
    quarter   char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    threshold int not null check (threshold >= 5),
    issued    int not null check (issued >= threshold),
    used      int not null check (used between 0 and issued),
    primary key (service, quarter)
);

-- What can be answered only with a code: all questions about a service, or a questionnaire of
-- every service.
create table code_only (
    service       text not null default '',
    questionnaire text not null default '',
    primary key (service, questionnaire),
    check ((service = '') <> (questionnaire = ''))
);
