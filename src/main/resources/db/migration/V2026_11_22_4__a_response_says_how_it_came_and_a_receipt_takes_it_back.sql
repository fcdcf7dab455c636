-- How a response came to us: of use in the whole, and no finer than these words.
alter table response add constraint response_channel
    check (channel in ('web', 'qr', 'code', 'paper', 'kiosk', 'demonstration'));

-- By what a receipt finds a row until its batch closes: the HMAC of the receipt for this one row,
-- so that rows are joined by nobody but who has the receipt. Every row has one. Where nobody has
-- a receipt it is chance, so that rows of people who asked for one do not stand out and are not
-- joined by that.
alter table response add column receipt bytea default sha256(uuid_send(gen_random_uuid()));
alter table comment add column receipt bytea default sha256(uuid_send(gen_random_uuid()));
alter table about_you add column receipt bytea default sha256(uuid_send(gen_random_uuid()));
update response set receipt = null where batch is not null;

-- Receipts that were given, each under another HMAC: to tell a person whose answers are in a
-- closed batch from one who mistyped. No row leads to a response.
create table receipt (
    mark    bytea primary key,
    quarter char(6) not null check (quarter ~ '^[0-9]{4}Q[1-4]$')
);
