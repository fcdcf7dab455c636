package localoffer.results;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;

/// How many of the codes that were made for a service were used. Fixed when their quarter closes,
/// and not known before.
@Singleton
public class CodeRates {

    private final Sql sql;

    CodeRates(Sql sql) {
        this.sql = sql;
    }

    /// @param issued codes that were made and not taken back
    /// @param used empty where that, taken with other figures, could tell of a few people. There
    ///     is one answer for every reason, since the reason would tell of them as well
    /// @param threshold the smallest number of people that was told of when the quarter closed
    public record CodeRate(Quarter quarter, int issued, Optional<Integer> used, int threshold) {

        /// The share that was used, if it can be told.
        public Optional<Figure> share() {
            return used.flatMap(people -> Figure.share(people, issued));
        }
    }

    /// The closed quarters in which there were codes, the oldest first.
    @Transactional(readOnly = true)
    public List<CodeRate> of(String service) {
        return sql.rows("""
                select quarter, issued, used, threshold from invitation_rate
                 where service = ? order by quarter""",
                row -> new CodeRate(Quarter.parse(row.getString(1)), row.getInt(2),
                        Optional.ofNullable(row.getObject(3, Integer.class)), row.getInt(4)),
                service);
    }
}
