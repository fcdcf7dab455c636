-- Which account of the council's own sign-in is whose. A name there may change hands: from the
-- first sign-in on it is the provider's own mark of the account that counts.
create table staff_identity (
    issuer text not null check (length(issuer) <= 500),
    subject text not null check (length(subject) <= 255),
    person uuid not null unique references staff_person,
    primary key (issuer, subject)
);
