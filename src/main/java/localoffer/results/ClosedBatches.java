package localoffer.results;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;
import localoffer.results.Batch.Scores;
import localoffer.results.Batch.Tally;

/// What the closed batches let out, read from their atoms and held in memory: they change only
/// when a quarter closes, on whatever node. So a page asks the database for one mark, however
/// many batches it is made of, and costs the same at any number of responses.
@Singleton
class ClosedBatches {

    private static final String BATCHES = """
            select id, service, quarter, people, threshold, demonstration, questionnaire
              from batch order by quarter""";
    /// Batches are made with a close alone, and each close has a mark of chance.
    private static final String MARK = """
            select coalesce(string_agg(mark::text, ' ' order by quarter), '')
              from closed_quarter""";

    private final Sql sql;
    private volatile Held held = new Held("", Map.of());

    ClosedBatches(Sql sql) {
        this.sql = sql;
    }

    /// Those of a service and a questionnaire.
    record Unit(String service, String questionnaire) {}

    private record Held(String mark, Map<Unit, List<Batch>> batches) {}

    /// All of them, those of a unit oldest first.
    Map<Unit, List<Batch>> all() {
        var mark = mark();
        var known = held;
        if (!known.mark.equals(mark)) {
            known = new Held(mark, read());
            held = known;
        }
        return known.batches;
    }

    /// The same as long as no quarter closes.
    String mark() {
        return sql.first(MARK, row -> row.getString(1)).orElseThrow();
    }

    private Map<Unit, List<Batch>> read() {
        var rows = sql.rows(BATCHES, BatchRow::read);
        var counts = counts();
        return rows.stream().collect(Collectors.groupingBy(BatchRow::unit,
                Collectors.mapping(counts::batch, Collectors.toUnmodifiableList())));
    }

    private Counts counts() {
        var counts = new Counts();
        // Each atom is admitted, or not, by itself: a test on their sum would let the sum with
        // and without a small atom tell the two apart.
        sql.rows("""
                select a.batch, s.question, sum(s.people)
                  from atom a
                  join batch b on b.id = a.batch
                  join atom_base s on s.atom = a.id and s.people >= b.threshold
                 group by a.batch, s.question""",
                row -> counts.base(id(row), row.getString(2), row.getInt(3)));
        sql.rows("""
                select a.batch, c.question, c.option, sum(c.people)
                  from atom a
                  join batch b on b.id = a.batch
                  join atom_base s on s.atom = a.id and s.people >= b.threshold
                  join atom_count c on c.atom = a.id and c.question = s.question
                 group by a.batch, c.question, c.option""",
                row -> counts.option(
                        id(row), row.getString(2), row.getString(3), row.getInt(4)));
        sql.rows("""
                select a.batch, s.area, sum(s.people), sum(s.total), sum(s.squares)
                  from atom a
                  join batch b on b.id = a.batch
                  join atom_score s on s.atom = a.id and s.people >= b.threshold
                 group by a.batch, s.area""",
                row -> counts.score(id(row), row.getString(2),
                        new Scores(row.getInt(3), row.getDouble(4), row.getDouble(5))));
        return counts;
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private record BatchRow(UUID id, Unit unit, Quarter quarter, int people, int threshold,
            boolean demonstration) {

        static BatchRow read(ResultSet row) throws SQLException {
            return new BatchRow(row.getObject(1, UUID.class),
                    new Unit(row.getString(2), row.getString(7)),
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
