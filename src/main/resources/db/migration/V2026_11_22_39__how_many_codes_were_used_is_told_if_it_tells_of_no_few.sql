-- How many codes of a quarter were used is told only where the number, taken with what else is
-- shown, tells of nobody whose answers are shown nowhere. Where it is not told there is a row too,
-- so that a missing one has no meaning.
alter table invitation_rate alter column used drop not null;
alter table invitation_rate drop constraint invitation_rate_check;

-- What was counted before may tell of them. What is invented tells of nobody.
update invitation_rate r set used = null
 where not exists (select 1 from batch b
                    where b.service = r.service and b.quarter = r.quarter and b.demonstration)
   and used <> (select coalesce(sum((b.channels ->> 'code')::int), 0) from batch b
                 where b.service = r.service and b.quarter = r.quarter);
