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
            set local jit = off;
            create temporary table closing
                (person int generated always as identity, batch uuid, atom uuid,
                 questionnaire text, version int, channel text, answers jsonb)
                on commit drop;
            create temporary table closing_choice
                (questionnaire text, version int, question text, option text, area text, score int)
                on commit drop;
            create temporary table closing_answer
                (atom uuid, person int, question text, option text, first boolean, version int,
                 area text, score int) on commit drop""";

    private static final String LIST_CHOICES = """
            insert into closing_choice select * from unnest(?, ?, ?, ?, ?, ?)""";

    /// From here on no receipt finds them.
    private static final String MARK_RESPONSES = """
            with marked as (
                update response r set batch = b.id, receipt = null
                  from batch b
                 where b.quarter = ?
                   and r.service = b.service and r.questionnaire = b.questionnaire
                   and r.batch is null and r.standing = 'accepted' and r.quarter <= ?
             returning b.id, r.questionnaire, r.version, r.channel, r.answers)
            insert into closing (batch, questionnaire, version, channel, answers)
            select * from marked""";

    private static final String COUNT_PEOPLE = """
            update batch b set people = c.people, demonstration = c.demonstration
              from (select batch, count(*) as people,
                           bool_or(channel = 'demonstration') as demonstration
                      from closing group by batch) c
             where c.batch = b.id""";

    /// What is left out, from the rarest way up, is nobody or enough people: what is shown taken
    /// from all who answered must not tell of a few.
    private static final String COUNT_CHANNELS = """
            update batch b set channels = c.channels
              from (select batch, jsonb_object_agg(channel, people) as channels
                      from (select batch, channel, people,
                                   sum(people) over (partition by batch
                                       order by people, channel) - people as rarer
                              from (select batch, channel, count(*) as people from closing
                                     group by batch, channel) way) w
                     where people >= ? and (rarer = 0 or rarer >= ?)
                     group by batch) c
             where c.batch = b.id""";

    /// One row for each option that was chosen. Where somebody else chose the answers, nothing
    /// but that is kept: the answers are not the person's own.
    private static final String LIST_ANSWERS = """
            insert into closing_answer
            select c.atom, c.person, q.key, o.option, o.place = 1, c.version, s.area, s.score
              from closing c
              left join lateral (
                   select l.question
                     from unnest(?, ?, ?, ?) l(questionnaire, version, question, option)
                    where l.questionnaire = c.questionnaire and l.version = c.version
                      and c.answers -> l.question @> to_jsonb(l.option)
                    limit 1) other on true
             cross join lateral jsonb_each(c.answers) q
             cross join lateral jsonb_array_elements_text(q.value)
                   with ordinality o(option, place)
              left join closing_choice s on s.questionnaire = c.questionnaire
               and s.version = c.version and s.question = q.key and s.option = o.option
             where other.question is null or other.question = q.key""";

    /// A sample is enough to plan what follows.
    private static final String LOOK_OVER = """
            set local default_statistics_target = 10;
            analyze closing_answer (atom, person, question, option, area)""";

    private static final String COUNT_BASES = """
            insert into atom_base (atom, question, people)
            select atom, question, count(*) from closing_answer
             where first group by atom, question having count(*) >= ?""";

    private static final String COUNT_OPTIONS = """
            insert into atom_count (atom, question, option, people)
            select c.*
              from (select atom, question, option, count(*)
                      from closing_answer group by atom, question, option) c
              join atom_base b on b.atom = c.atom and b.question = c.question""";

    /// A person has a score in an area who answered at least half of its questions, of those
    /// that may be shown at all.
    private static final String SUM_SCORES = """
            with person as (
                select a.atom, a.version, a.area, a.person, avg(a.score) as score,
                       count(distinct a.question) as answered
                  from closing_answer a
                  join atom_base b on b.atom = a.atom and b.question = a.question
                 where a.area is not null
                 group by a.person, a.area, a.atom, a.version),
            asked as (
                select b.atom, s.version, s.area, count(distinct s.question) as questions
                  from atom_base b
                  join (select distinct atom, questionnaire from closing) c on c.atom = b.atom
                  join closing_choice s on s.questionnaire = c.questionnaire
                   and s.question = b.question
                 group by b.atom, s.version, s.area)
            insert into atom_score (atom, area, people, total, squares)
            select p.atom, p.area, count(*), sum(p.score), sum(p.score * p.score)
              from person p
              join asked k on k.atom = p.atom and k.version = p.version and k.area = p.area
             where 2 * p.answered >= k.questions
             group by p.atom, p.area
            having count(*) >= ?""";

    private final Sql sql;
    private final Threshold threshold;
    private final Atoms atoms;
    private final Forgetting forgetting;

    Counting(Sql sql, Threshold threshold, Atoms atoms, Forgetting forgetting) {
        this.sql = sql;
        this.threshold = threshold;
        this.atoms = atoms;
        this.forgetting = forgetting;
    }

    /// Returns how many batches were made.
    int count(Quarter closing, Questionnaires questionnaires) {
        int batches = make(closing, questionnaires);
        forgetting.forget(closing, questionnaires);
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
        var scored = Choices.scored(questionnaires);
        sql.change(LIST_CHOICES, scored.questionnaires(), scored.versions(), scored.questions(),
                scored.options(), scored.areas(), scored.scores());
        sql.change(MARK_RESPONSES, quarter, quarter);
        sql.change(COUNT_PEOPLE);
        sql.change(COUNT_CHANNELS, least, least);
        atoms.make(closing, questionnaires, least);
        var leftOut = Choices.leftOut(questionnaires);
        sql.change(LIST_ANSWERS, leftOut.questionnaires(), leftOut.versions(),
                leftOut.questions(), leftOut.options());
        sql.change(LOOK_OVER);
        sql.change(COUNT_BASES, least);
        sql.change(COUNT_OPTIONS);
        sql.change(SUM_SCORES, least);
        return batches;
    }
}
