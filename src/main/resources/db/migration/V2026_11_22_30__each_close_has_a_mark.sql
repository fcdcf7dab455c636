-- What is made of closed batches is kept in memory until a quarter closes: on whatever node, and
-- also when a quarter is opened again by hand and closed anew.
alter table closed_quarter add column mark uuid not null default gen_random_uuid();
