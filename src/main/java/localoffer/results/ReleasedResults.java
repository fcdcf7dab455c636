package localoffer.results;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Threshold;
import localoffer.results.ClosedBatches.Unit;

/// All that anybody may know of what people answered. There is no other way to it.
@Singleton
public class ReleasedResults {

    private final Sql sql;
    private final Threshold threshold;
    private final ClosedBatches batches;

    ReleasedResults(Sql sql, Threshold threshold, ClosedBatches batches) {
        this.sql = sql;
        this.threshold = threshold;
        this.batches = batches;
    }

    /// The closed batches of a service's answers to a questionnaire, oldest first.
    @Transactional(readOnly = true)
    public List<Batch> of(String service, String questionnaire) {
        return batches.all().getOrDefault(new Unit(service, questionnaire), List.of());
    }

    /// The last closed batch of every service, by the service's id.
    @Transactional(readOnly = true)
    public Map<String, Batch> latest(String questionnaire) {
        var latest = new HashMap<String, Batch>();
        batches.all().forEach((unit, closed) -> {
            if (unit.questionnaire().equals(questionnaire)) {
                latest.put(unit.service(), closed.getLast());
            }
        });
        return latest;
    }

    /// The same of some services, as far as it is no older than a quarter.
    @Transactional(readOnly = true)
    public Map<String, Batch> latest(
            String questionnaire, Collection<String> services, Quarter since) {
        return each(questionnaire, services, closed -> Optional.of(closed.getLast())
                .filter(batch -> batch.quarter().compareTo(since) >= 0));
    }

    /// What closed in one quarter, of some services, by the service's id.
    @Transactional(readOnly = true)
    public Map<String, Batch> closed(
            String questionnaire, Collection<String> services, Quarter quarter) {
        return each(questionnaire, services, closed -> closed.stream()
                .filter(batch -> batch.quarter().equals(quarter)).findFirst());
    }

    /// All that closed since a quarter, of some services.
    @Transactional(readOnly = true)
    public List<Batch> since(
            String questionnaire, Collection<String> services, Quarter quarter) {
        var all = batches.all();
        return services.stream().map(service -> new Unit(service, questionnaire))
                .flatMap(unit -> all.getOrDefault(unit, List.of()).stream())
                .filter(batch -> batch.quarter().compareTo(quarter) >= 0).toList();
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
        var together = new HashMap<String, Batch>();
        batches.all().forEach((unit, closed) -> {
            var own = closed.stream().filter(batch -> batch.quarter().year() == year).toList();
            if (unit.questionnaire().equals(questionnaire) && !own.isEmpty()) {
                together.put(unit.service(), Pool.of(own));
            }
        });
        return together;
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

    /// Of these services, those with answers that were held over at a close. Some or none: how
    /// many they are is never told, nor that anybody has answered in the quarter that runs.
    @Transactional(readOnly = true)
    public Set<String> waiting(String questionnaire, Collection<String> services) {
        return Set.copyOf(sql.rows("""
                select s.name from unnest(?) s(name)
                 where exists (select 1 from response r
                                where r.service = s.name and r.questionnaire = ?
                                  and r.quarter <= (select max(quarter) from closed_quarter)
                                  and r.batch is null and r.standing = 'accepted')""",
                row -> row.getString(1), services.toArray(String[]::new), questionnaire));
    }

    /// Of these questionnaires, those with such answers about a service.
    @Transactional(readOnly = true)
    public Set<String> waitingAt(String service, Collection<String> questionnaires) {
        return Set.copyOf(sql.rows("""
                select q.id from unnest(?) q(id)
                 where exists (select 1 from response r
                                where r.service = ? and r.questionnaire = q.id
                                  and r.quarter <= (select max(quarter) from closed_quarter)
                                  and r.batch is null and r.standing = 'accepted')""",
                row -> row.getString(1), questionnaires.toArray(String[]::new), service));
    }

    /// The same as long as no quarter closes: what is made of what is released may be kept so long.
    @Transactional(readOnly = true)
    public String mark() {
        return batches.mark();
    }

    /// The smallest group that is shown from now on. Each batch keeps the one that it closed with.
    public int threshold() {
        return threshold.people();
    }

    private Map<String, Batch> each(String questionnaire, Collection<String> services,
            Function<List<Batch>, Optional<Batch>> choice) {
        var chosen = new HashMap<String, Batch>();
        var all = batches.all();
        for (var service : services) {
            Optional.ofNullable(all.get(new Unit(service, questionnaire))).flatMap(choice)
                    .ifPresent(batch -> chosen.put(service, batch));
        }
        return chosen;
    }
}
