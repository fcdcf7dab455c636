-- The day on which a quarter was closed, since when its figures stand. Not known of those that
-- were closed before this.
alter table closed_quarter add column closed date;

-- How the responses of a batch came, such as {"web": 58, "paper": 12}. A way that fewer than the
-- threshold came is not kept.
alter table batch add column channels jsonb not null default '{}';
