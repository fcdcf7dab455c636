-- What a version, a reviewed translation and a local question said when it was first answered: one
-- mark each, however many answered. A site whose content says something else asks it no more.
create table answered_mark (
    name text primary key,
    mark text not null check (mark ~ '^[0-9a-f]{64}$')
);

-- Whether the form was cleared from a tablet that people share, and so never sent.
alter table used_ticket add column cleared boolean not null default false;
