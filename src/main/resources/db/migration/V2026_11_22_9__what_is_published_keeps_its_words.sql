-- What is published is marked when a site first serves it, whether or not anybody has answered: so
-- the marks say nothing of answers.
alter table answered_mark rename to published_mark;
