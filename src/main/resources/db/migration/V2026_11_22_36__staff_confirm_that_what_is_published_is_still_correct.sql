-- The last day on which somebody of the staff said that a thing of the content folder is still
-- correct. The audit has every time. What everybody sees is still told by the file alone.
create table confirmation (
    item      text primary key check (length(item) between 1 and 300),
    confirmed date not null,
    person    uuid not null references staff_person
);
