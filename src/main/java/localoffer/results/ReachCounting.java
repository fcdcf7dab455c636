package localoffer.results;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaires;
import localoffer.questionnaires.Threshold;

/// Counts what people said about themselves, for the whole area, in the transaction of a close.
///
/// Such facts belong to no service and to no answer. A question that fewer than the threshold
/// answered waits for a later close. An option that fewer than five chose is hidden, and the next
/// lowest too, else it would follow from the sum; what is hidden is not even stored. Nobody knows
/// whose facts they are, so those of people whose answers wait for company are counted with the
/// others: they are shown with no answer and no service. Who takes answers back later is still in
/// the count, which is of a group by then.
@Singleton
class ReachCounting {

    private static final String TO_COUNT =
            " where not counted and standing = 'accepted' and quarter <= ?";
    private static final String UNITS = """
            select questionnaire, question, exists (select 1 from response r
                    where r.questionnaire = a.questionnaire and r.channel = 'demonstration')
              from about_you a""" + TO_COUNT
            + " group by questionnaire, question having count(*) >= ?";
    private static final String COUNT = "with marked as (update about_you set counted = true"
            + TO_COUNT + " and questionnaire = ? and question = ? returning options)"
            + """
             select '' as option, count(*)::int as people from marked
              union all
             select o, count(*)::int from marked cross join lateral unnest(options) o
              group by o""";
    private static final String KEEP = "insert into reach (questionnaire, question, quarter,"
            + " threshold, people, demonstration) values (?, ?, ?, ?, ?, ?)";
    private static final String KEEP_OPTION = "insert into reach_option (questionnaire, question,"
            + " quarter, option, people) values (?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Threshold threshold;

    ReachCounting(Sql sql, Threshold threshold) {
        this.sql = sql;
        this.threshold = threshold;
    }

    private record Unit(String questionnaire, String question, boolean demonstration) {}

    void count(Quarter closing, Questionnaires questionnaires) {
        var quarter = closing.toString();
        sql.rows(UNITS, row -> new Unit(row.getString(1), row.getString(2), row.getBoolean(3)),
                quarter, threshold.people()).forEach(unit -> count(unit, quarter, options(
                        unit, questionnaires)));
    }

    private void count(Unit unit, String quarter, Collection<String> options) {
        var counts = new LinkedHashMap<String, Integer>();
        options.forEach(option -> counts.put(option, 0));
        sql.rows(COUNT, row -> counts.put(row.getString(1), row.getInt(2)), quarter,
                unit.questionnaire, unit.question);
        var people = counts.remove("");
        sql.change(KEEP, unit.questionnaire, unit.question, quarter, threshold.people(), people,
                unit.demonstration);
        shown(counts).forEach((option, chose) -> sql.change(KEEP_OPTION, unit.questionnaire,
                unit.question, quarter, option, chose));
    }

    /// Every option that the question ever had: one that nobody chose is hidden like one that few
    /// chose.
    private static List<String> options(Unit unit, Questionnaires questionnaires) {
        return questionnaires.versions().stream().filter(v -> v.id().equals(unit.questionnaire))
                .flatMap(version -> version.aboutYou().stream())
                .filter(question -> question.id().equals(unit.question))
                .map(Question::options).flatMap(List::stream).map(option -> option.code())
                .distinct().toList();
    }

    /// Those that may be shown: without those that fewer than five chose and the next lowest.
    static Map<String, Integer> shown(Map<String, Integer> counts) {
        var enough = counts.entrySet().stream().filter(one -> one.getValue() >= Reach.PEOPLE_MIN)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        boolean hides = enough.size() < counts.size();
        return enough.stream().skip(hides ? 1 : 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
