package localoffer.results;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Threshold;
import localoffer.results.Batch.Scores;
import localoffer.results.Batch.Tally;

/// All that anybody may know of what people answered. There is no other way to it.
@Singleton
public class ReleasedResults {

    private static final String COLUMNS = """
            select id, service, quarter, people, threshold, demonstration from batch""";

    private static final String LATEST = "select distinct on (service)"
            + COLUMNS.substring("select".length()) + " where questionnaire = ?";

    private final Sql sql;
    private final Threshold threshold;

    ReleasedResults(Sql sql, Threshold threshold) {
        this.sql = sql;
        this.threshold = threshold;
    }

    /// The closed batches of a service's answers to a questionnaire, oldest first.
    @Transactional(readOnly = true)
    public List<Batch> of(String service, String questionnaire) {
        var rows = sql.rows(COLUMNS + " where service = ? and questionnaire = ? order by quarter",
                BatchRow::read, service, questionnaire);
        var counts = counts(rows);
        return rows.stream().map(row -> counts.batch(row)).toList();
    }

    /// The last closed batch of every service, by the service's id.
    @Transactional(readOnly = true)
    public Map<String, Batch> latest(String questionnaire) {
        return latest(sql.rows(LATEST + " order by service, quarter desc",
                BatchRow::read, questionnaire));
    }

    /// The same of some services, as far as it is no older than a quarter.
    @Transactional(readOnly = true)
    public Map<String, Batch> latest(
            String questionnaire, Collection<String> services, Quarter since) {
        return latest(sql.rows(LATEST + " and service = any (?) and quarter >= ?"
                + " order by service, quarter desc", BatchRow::read, questionnaire,
                services.toArray(String[]::new), since.toString()));
    }

    /// What closed in one quarter, of some services, by the service's id.
    @Transactional(readOnly = true)
    public Map<String, Batch> closed(
            String questionnaire, Collection<String> services, Quarter quarter) {
        return latest(sql.rows(COLUMNS + " where questionnaire = ? and service = any (?)"
                + " and quarter = ?", BatchRow::read, questionnaire,
                services.toArray(String[]::new), quarter.toString()));
    }

    /// All that closed since a quarter, of some services.
    @Transactional(readOnly = true)
    public List<Batch> since(
            String questionnaire, Collection<String> services, Quarter quarter) {
        var rows = sql.rows(COLUMNS + " where questionnaire = ? and service = any (?)"
                + " and quarter >= ?", BatchRow::read, questionnaire,
                services.toArray(String[]::new), quarter.toString());
        var counts = counts(rows);
        return rows.stream().map(row -> counts.batch(row)).toList();
    }

    /// The quarters in which anything closed of some services, the newest first.
    @Transactional(readOnly = true)
    public List<Quarter> quarters(Collection<String> services) {
        return sql.rows("select distinct quarter from batch where service = any (?)"
                + " order by quarter desc", row -> Quarter.parse(row.getString(1)),
                (Object) services.toArray(String[]::new));
    }

    /// The years that are over and have results, the newest first: nothing is added to them.
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return sql.rows("""
                select distinct left(quarter, 4)::int as year from batch
                 where left(quarter, 4) || 'Q4' <= (select max(quarter) from closed_quarter)
                 order by year desc""", row -> row.getInt(1));
    }

    /// All that closed in a year, by the service's id, each service's together.
    @Transactional(readOnly = true)
    public Map<String, Batch> year(String questionnaire, int year) {
        var rows = sql.rows(COLUMNS + " where questionnaire = ? and left(quarter, 4) = ?",
                BatchRow::read, questionnaire, Integer.toString(year));
        var counts = counts(rows);
        return rows.stream().collect(Collectors.groupingBy(BatchRow::service,
                Collectors.collectingAndThen(Collectors.toList(),
                        own -> Pool.of(own.stream().map(row -> counts.batch(row)).toList()))));
    }

    /// Of these services, those with answers of this quarter or an earlier one that no closed
    /// batch holds. Some or none, likewise.
    @Transactional(readOnly = true)
    public Set<String> waitingSince(
            String questionnaire, Collection<String> services, Quarter quarter) {
        return Set.copyOf(sql.rows("""
                select s.name from unnest(?) s(name)
                 where exists (select 1 from response r
                                where r.service = s.name and r.questionnaire = ?
                                  and r.quarter <= ?
                                  and r.batch is null and r.standing = 'accepted')""",
                row -> row.getString(1), services.toArray(String[]::new), questionnaire,
                quarter.toString()));
    }

    /// Of these services, those with answers that no closed batch holds. Some or none: how many
    /// they are is never told.
    @Transactional(readOnly = true)
    public Set<String> waiting(String questionnaire, Collection<String> services) {
        return Set.copyOf(sql.rows("""
                select s.name from unnest(?) s(name)
                 where exists (select 1 from response r
                                where r.service = s.name and r.questionnaire = ?
                                  and r.batch is null and r.standing = 'accepted')""",
                row -> row.getString(1), services.toArray(String[]::new), questionnaire));
    }

    /// The smallest group that is shown from now on. Each batch keeps the one that it closed with.
    public int threshold() {
        return threshold.people();
    }

    private Map<String, Batch> latest(List<BatchRow> rows) {
        var counts = counts(rows);
        var latest = new HashMap<String, Batch>();
        rows.forEach(row -> latest.put(row.service, counts.batch(row)));
        return latest;
    }

    private Counts counts(List<BatchRow> rows) {
        var counts = new Counts();
        var batches = rows.stream().map(row -> row.id.toString()).toArray(String[]::new);
        // Each atom is admitted, or not, by itself: a test on their sum would let the sum with
        // and without a small atom tell the two apart.
        sql.rows("""
                select a.batch, s.question, sum(s.people)
                  from atom a
                  join batch b on b.id = a.batch
                  join atom_base s on s.atom = a.id and s.people >= b.threshold
                 where a.batch = any (?::uuid[]) group by a.batch, s.question""",
                row -> counts.base(id(row), row.getString(2), row.getInt(3)), (Object) batches);
        sql.rows("""
                select a.batch, c.question, c.option, sum(c.people)
                  from atom a
                  join batch b on b.id = a.batch
                  join atom_base s on s.atom = a.id and s.people >= b.threshold
                  join atom_count c on c.atom = a.id and c.question = s.question
                 where a.batch = any (?::uuid[]) group by a.batch, c.question, c.option""",
                row -> counts.option(
                        id(row), row.getString(2), row.getString(3), row.getInt(4)),
                (Object) batches);
        sql.rows("""
                select a.batch, s.area, sum(s.people), sum(s.total), sum(s.squares)
                  from atom a
                  join batch b on b.id = a.batch
                  join atom_score s on s.atom = a.id and s.people >= b.threshold
                 where a.batch = any (?::uuid[]) group by a.batch, s.area""",
                row -> counts.score(id(row), row.getString(2),
                        new Scores(row.getInt(3), row.getDouble(4), row.getDouble(5))),
                (Object) batches);
        return counts;
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private record BatchRow(UUID id, String service, Quarter quarter, int people, int threshold,
            boolean demonstration) {

        static BatchRow read(ResultSet row) throws SQLException {
            return new BatchRow(row.getObject(1, UUID.class), row.getString(2),
                    Quarter.parse(row.getString(3)), row.getInt(4), row.getInt(5),
                    row.getBoolean(6));
        }
    }

    /// What the rows hold, put together by batch.
    private static final class Counts {

        private final Map<UUID, Map<String, Integer>> bases = new HashMap<>();
        private final Map<UUID, Map<String, Map<String, Integer>>> options = new HashMap<>();
        private final Map<UUID, Map<String, Scores>> scores = new HashMap<>();

        boolean base(UUID batch, String question, int people) {
            bases.computeIfAbsent(batch, id -> new HashMap<>()).put(question, people);
            return true;
        }

        boolean option(UUID batch, String question, String option, int people) {
            options.computeIfAbsent(batch, id -> new HashMap<>())
                    .computeIfAbsent(question, id -> new HashMap<>()).put(option, people);
            return true;
        }

        boolean score(UUID batch, String area, Scores sums) {
            scores.computeIfAbsent(batch, id -> new HashMap<>()).put(area, sums);
            return true;
        }

        Batch batch(BatchRow row) {
            var tallies = new HashMap<String, Tally>();
            var counted = options.getOrDefault(row.id, Map.of());
            bases.getOrDefault(row.id, Map.of()).forEach((question, people) -> tallies.put(
                    question, new Tally(people, counted.getOrDefault(question, Map.of()))));
            return new Batch(row.quarter, row.people, row.threshold, row.demonstration, tallies,
                    scores.getOrDefault(row.id, Map.of()));
        }
    }
}
