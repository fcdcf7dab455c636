-- A person of staff. Without a password they can come in only by a link made for them. Nobody is
-- deleted, because the audit names them: who has left is not active.
create table staff_person (
    id uuid primary key,
    sign_in_name text not null unique
        check (sign_in_name = lower(sign_in_name) and length(sign_in_name) between 1 and 200),
    known_as text not null check (length(known_as) between 1 and 200),
    password_hash text,
    administrator boolean not null,
    all_services boolean not null,
    active boolean not null default true
);

-- The services that a person may analyse who may not analyse all.
create table staff_service (
    person uuid not null references staff_person,
    service text not null check (service ~ '^[a-z0-9-]{1,100}$'),
    primary key (person, service)
);

-- Only the SHA-256 of the identifier is kept: who reads this table cannot sign in with it.
-- Seen is written at most every few minutes, so it is no record of what a person does.
create table staff_session (
    hash text primary key,
    person uuid not null references staff_person,
    by_link boolean not null,
    expires timestamptz not null,
    seen timestamptz not null
);
create index staff_session_of_a_person on staff_session (person);

create table sign_in_link (
    hash text primary key,
    person uuid not null references staff_person,
    expires timestamptz not null,
    used timestamptz
);
create index sign_in_link_of_a_person on sign_in_link (person);

-- What was done by whom. No person: the site did it by itself.
create table audit (
    id bigint generated always as identity primary key,
    person uuid references staff_person,
    what text not null check (length(what) between 1 and 100),
    about text not null check (length(about) <= 500),
    at timestamptz not null
);
create index audit_by_time on audit (at);

-- An entry is never changed, and goes only when it is six years old.
create function audit_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < now() - interval '6 years' then
        return old;
    end if;
    raise exception 'the audit is only added to';
end
$$;
create trigger audit_stays before update or delete on audit
    for each row execute function audit_stays();
create trigger audit_stays_whole before truncate on audit
    for each statement execute function audit_stays();
