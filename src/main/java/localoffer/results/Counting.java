package localoffer.results;

import jakarta.inject.Singleton;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaires;
import localoffer.questionnaires.Threshold;

/// Makes the batches of a quarter and counts them, in the transaction of the close.
///
/// The database does all of it, a statement for each step over all services at once, so that
/// the answers never travel. What is below the threshold is not even stored.
@Singleton
class Counting {

    /// The number of people is set again below, from the responses that were really marked.
    private static final String MAKE_BATCHES = """
            insert into batch (service, questionnaire, quarter, threshold, people)
            select service, questionnaire, ?, ?, count(*)
              from response
             where batch is null and standing = 'accepted' and quarter <= ?
             group by service, questionnaire
            having count(*) >= ?""";

    private static final String MAKE_LISTS = """
            set local work_mem = '64MB';
            create temporary table closing
                (batch uuid, response uuid, questionnaire text, version int,
                 demonstration boolean, answers jsonb) on commit drop;
            create temporary table closing_answer
                (atom uuid, response uuid, questionnaire text, version int,
                 question text, option text, first boolean) on commit drop""";

    /// From here on no receipt finds them.
    private static final String MARK_RESPONSES = """
            with marked as (
                update response r set batch = b.id, receipt = null
                  from batch b
                 where b.quarter = ?
                   and r.service = b.service and r.questionnaire = b.questionnaire
                   and r.batch is null and r.standing = 'accepted' and r.quarter <= ?
             returning b.id, r.id, r.questionnaire, r.version,
                       r.channel = 'demonstration', r.answers)
            insert into closing select * from marked""";

    private static final String COUNT_PEOPLE = """
            update batch b set people = c.people, demonstration = c.demonstration
              from (select batch, count(*) as people, bool_or(demonstration) as demonstration
                      from closing group by batch) c
             where c.batch = b.id""";

    private static final String MAKE_ATOMS = """
            insert into atom (batch, people) select id, people from batch where quarter = ?""";

    /// One row for each option that was chosen. Where somebody else chose the answers, nothing
    /// but that is kept: the answers are not the person's own.
    private static final String LIST_ANSWERS = """
            insert into closing_answer
            select a.id, c.response, c.questionnaire, c.version, q.key, o.option, o.place = 1
              from closing c
              join atom a on a.batch = c.batch
              left join lateral (
                   select l.question
                     from unnest(?, ?, ?, ?) l(questionnaire, version, question, option)
                    where l.questionnaire = c.questionnaire and l.version = c.version
                      and c.answers -> l.question @> to_jsonb(l.option)
                    limit 1) other on true
             cross join lateral jsonb_each(c.answers) q
             cross join lateral jsonb_array_elements_text(q.value)
                   with ordinality o(option, place)
             where other.question is null or other.question = q.key""";

    private static final String COUNT_BASES = """
            insert into atom_base (atom, question, people)
            select atom, question, count(*) from closing_answer
             where first group by atom, question having count(*) >= ?""";

    private static final String COUNT_OPTIONS = """
            insert into atom_count (atom, question, option, people)
            select a.atom, a.question, a.option, count(*)
              from closing_answer a
              join atom_base b on b.atom = a.atom and b.question = a.question
             group by a.atom, a.question, a.option""";

    /// A person has a score in an area who answered at least half of its questions, of those
    /// that may be shown at all.
    private static final String SUM_SCORES = """
            with score as (
                select * from unnest(?, ?, ?, ?, ?, ?)
                    s(questionnaire, version, question, option, area, score)),
            person as (
                select a.atom, a.response, a.questionnaire, a.version, s.area,
                       avg(s.score) as score, count(distinct a.question) as answered
                  from closing_answer a
                  join atom_base b on b.atom = a.atom and b.question = a.question
                  join score s on s.questionnaire = a.questionnaire
                   and s.version = a.version and s.question = a.question
                   and s.option = a.option
                 group by a.atom, a.response, a.questionnaire, a.version, s.area),
            asked as (
                select b.atom, s.questionnaire, s.version, s.area,
                       count(distinct s.question) as questions
                  from atom_base b
                  join (select distinct atom, questionnaire from closing_answer) a
                    on a.atom = b.atom
                  join score s on s.questionnaire = a.questionnaire
                   and s.question = b.question
                 group by b.atom, s.questionnaire, s.version, s.area)
            insert into atom_score (atom, area, people, total, squares)
            select p.atom, p.area, count(*), sum(p.score), sum(p.score * p.score)
              from person p
              join asked k on k.atom = p.atom and k.questionnaire = p.questionnaire
               and k.version = p.version and k.area = p.area
             where 2 * p.answered >= k.questions
             group by p.atom, p.area
            having count(*) >= ?""";

    private final Sql sql;
    private final Threshold threshold;
    private final Forgetting forgetting;

    Counting(Sql sql, Threshold threshold, Forgetting forgetting) {
        this.sql = sql;
        this.threshold = threshold;
        this.forgetting = forgetting;
    }

    /// Returns how many batches were made.
    int count(Quarter closing, Questionnaires questionnaires) {
        int batches = make(closing, questionnaires);
        forgetting.forget(closing);
        return batches;
    }

    private int make(Quarter closing, Questionnaires questionnaires) {
        var quarter = closing.toString();
        int least = threshold.people();
        int batches = sql.change(MAKE_BATCHES, quarter, least, quarter, least);
        if (batches == 0) {
            return 0;
        }
        sql.change(MAKE_LISTS);
        sql.change(MARK_RESPONSES, quarter, quarter);
        sql.change(COUNT_PEOPLE);
        sql.change(MAKE_ATOMS, quarter);
        var leftOut = Choices.leftOut(questionnaires);
        sql.change(LIST_ANSWERS, leftOut.questionnaires(), leftOut.versions(),
                leftOut.questions(), leftOut.options());
        sql.change("analyze closing_answer");
        sql.change(COUNT_BASES, least);
        sql.change(COUNT_OPTIONS);
        var scored = Choices.scored(questionnaires);
        sql.change(SUM_SCORES, scored.questionnaires(), scored.versions(), scored.questions(),
                scored.options(), scored.areas(), scored.scores(), least);
        return batches;
    }
}
