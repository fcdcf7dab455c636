-- Comments that everybody may read and those for staff alone are counted apart: of figures about both
-- together anybody could take away what is public, and be left with one that is not. What was
-- counted of both is counted again.
delete from theme_count;
delete from theme_group;
update comment_coding set counted = false where counted;
alter table theme_group
    add column outcome text not null check (outcome in ('quote', 'summary'));

--   released   the quarter whose batch let the comment out
create or replace view readable_comment as
select c.id, c.service, c.questionnaire, c.quarter, c.question, c.overall, d.outcome, d.words,
       d.answer, d.demonstration,
       (select min(b.quarter) from batch b
         where b.service = c.service and b.questionnaire = c.questionnaire
           and b.quarter >= c.quarter) as released
  from comment_decision d
  join comment c on c.id = d.comment
 where d.words is not null
   and exists (select 1 from batch b
        where b.service = c.service and b.questionnaire = c.questionnaire
          and b.quarter >= c.quarter);

create or replace view comment_to_count as
select r.id, r.service, r.questionnaire, k.demonstration, r.released as quarter, r.outcome
  from readable_comment r
  join comment_coding k on k.comment = r.id and k.coder = 1 and not k.counted;
