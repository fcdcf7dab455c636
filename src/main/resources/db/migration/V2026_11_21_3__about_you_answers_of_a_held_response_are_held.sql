-- What came with a response that staff look at first is kept, but not counted before it is.
-- The standing says no more of the person than the quarter does.
alter table about_you
    add column standing text not null default 'accepted'
    check (standing in ('accepted', 'quarantined', 'rejected'));
