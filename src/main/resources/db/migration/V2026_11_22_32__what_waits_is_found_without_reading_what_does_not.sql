-- However many comments there are: those about a service, those without an answer or in no group
-- yet, those that wait to be read, and what the public page is a copy of are found by themselves.
create index comment_of_a_service on comment (service, quarter);
create index comment_sealed on comment (quarter, id) where words is not null;
create index comment_decision_unanswered on comment_decision (comment)
    where words is not null and answer is null;
create index comment_decision_to_read on comment_decision (comment, answer)
    where words is not null;
create index comment_coding_to_count on comment_coding (comment) where coder = 1 and not counted;
