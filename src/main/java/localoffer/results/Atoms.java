package localoffer.results;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import localoffer.database.Sql;
import localoffer.questionnaires.Option;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.results.Grouping.Group;

/// Makes the atoms of the batches of a quarter, in the transaction of the close: one for each
/// batch, or more where its questionnaire names a question to split by.
@Singleton
class Atoms {

    private static final String MAKE_WHOLE = """
            insert into atom (batch, people)
            select id, people from batch b
             where quarter = ? and not exists (select 1 from atom a where a.batch = b.id)""";
    private static final String MAKE_GROUP = """
            insert into atom (batch, label, people) values (?, ?, ?)""";
    private static final String PLACE = """
            update closing c set atom = a.id from atom a
             where a.batch = c.batch and""";
    private static final String PLACE_BY_GROUP = PLACE + " c.questionnaire = ? and"
            + " coalesce(c.answers -> ? ->> 0, ?) = any (string_to_array(a.label, '+'))";
    private static final String PLACE_WHOLE = PLACE + " a.label = ''";
    private static final String COUNT = """
            select batch, coalesce(answers -> ? ->> 0, ?), count(*)::int
              from closing where questionnaire = ? group by 1, 2""";
    /// Which group somebody was in, nobody needs to know from now on.
    private static final String FORGET = """
            update response r set answers = r.answers - ?
              from batch b
             where b.quarter = ? and b.id = r.batch and r.questionnaire = ?""";

    private final Sql sql;

    Atoms(Sql sql) {
        this.sql = sql;
    }

    /// To be called when `closing` holds the responses of the quarter. Afterwards it holds their
    /// atoms.
    void make(Quarter quarter, Questionnaires questionnaires, int least) {
        questionnaires.versions().stream().map(Questionnaire::id).distinct().forEach(id ->
                questionnaires.newest(id).ifPresent(newest -> newest
                        .question(newest.breakdown().question()).ifPresent(question -> {
                            split(newest, question, least);
                            sql.change(PLACE_BY_GROUP, id, question.id(), Grouping.NOT_SAID);
                            sql.change(FORGET, question.id(), quarter.toString(), id);
                        })));
        sql.change(MAKE_WHOLE, quarter.toString());
        sql.change(PLACE_WHOLE);
    }

    private void split(Questionnaire questionnaire, Question question, int least) {
        var batches = new LinkedHashMap<UUID, Map<String, Integer>>();
        sql.rows(COUNT, row -> batches
                .computeIfAbsent(row.getObject(1, UUID.class), id -> new LinkedHashMap<>())
                .put(row.getString(2), row.getInt(3)),
                question.id(), Grouping.NOT_SAID, questionnaire.id());
        batches.forEach((batch, people) -> groups(questionnaire, question, people, least)
                .forEach(group -> sql.change(MAKE_GROUP, batch, group.label(), group.people())));
    }

    /// @param people who chose each answer, by its code
    static List<Group> groups(Questionnaire questionnaire, Question question,
            Map<String, Integer> people, int least) {
        // The options of now, then those that an earlier version had.
        var codes = new LinkedHashSet<>(question.options().stream().map(Option::code).toList());
        codes.addAll(people.keySet());
        codes.remove(Grouping.NOT_SAID);
        codes.add(Grouping.NOT_SAID);
        return Grouping.of(codes.stream()
                .map(code -> new Group(List.of(code), people.getOrDefault(code, 0))).toList(),
                questionnaire.breakdown().ordered(), least);
    }
}
