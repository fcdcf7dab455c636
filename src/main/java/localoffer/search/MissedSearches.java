package localoffer.search;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import localoffer.database.Sql;
import localoffer.search.Release.Row;
import localoffer.web.Secret;

/// Keeps how often something was looked for and not found.
///
/// Words are kept under a name that only the site's secret makes. In clear they are kept from the
/// search on that makes them often enough in the quarter to be shown: what few people looked for
/// cannot be read, not even here.
@Singleton
class MissedSearches {

    static final int MONTHS_KEPT = 13;
    private static final int MONTHS_A_QUARTER = 3;
    private static final String PURPOSE = "missed-searches";

    private static final String COUNT = """
            insert into missed_search as kept (week, term, need, ages, district, searches)
            select * from unnest(?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[])
                as heard (week, term, need, ages, district, searches)
             order by 1, 2, 3, 4, 5
            on conflict (week, term, need, ages, district)
            do update set searches = kept.searches + excluded.searches""";
    private static final String COUNT_TERMS = """
            insert into missed_term as kept (quarter, term, searches, threshold)
            select quarter, term, searches, ?
              from unnest(?::date[], ?::text[], ?::int[]) as heard (quarter, term, searches)
             order by 1, 2
            on conflict (quarter, term)
            do update set searches = kept.searches + excluded.searches""";
    private static final String NAME = """
            update missed_term as kept set words = heard.words
              from unnest(?::date[], ?::text[], ?::text[]) as heard (quarter, term, words)
             where kept.quarter = heard.quarter and kept.term = heard.term
               and kept.words is null and kept.searches >= kept.threshold""";
    private static final String ROWS = """
            select t.quarter, t.words, t.threshold, t.demonstration,
                   s.week, s.need, s.ages, s.district, s.searches
              from missed_term t join missed_search s on s.term = t.term
             where t.words is not null and s.week <= ?""";
    private static final String FORGET = "delete from missed_search where week < ?";
    private static final String FORGET_TERMS = "delete from missed_term where quarter < ?";

    private final Sql sql;
    private final Secret secret;
    private final Clock clock;
    private final int threshold;

    /// @param threshold the smallest number that is shown, as of results
    MissedSearches(Sql sql, Secret secret, Clock clock,
            @Value("${results.threshold:10}") int threshold) {
        this.sql = sql;
        this.secret = secret;
        this.clock = clock;
        this.threshold = threshold;
    }

    int threshold() {
        return threshold;
    }

    /// Adds to what is kept. What comes so late that its week may have been shown is left out.
    @Transactional
    void add(Map<MissedSearch, Integer> counts) {
        var today = LocalDate.now(clock);
        var heard = counts.entrySet().stream()
                .filter(entry -> Release.isOpen(entry.getKey().week(), today))
                .map(entry -> new Heard(entry.getKey(), name(entry.getKey()), entry.getValue()))
                .toList();
        if (heard.isEmpty()) {
            return;
        }
        sql.change(COUNT, dates(heard, h -> h.missed.week()), texts(heard, Heard::term),
                texts(heard, h -> h.missed.need()), texts(heard, h -> h.missed.ages()),
                texts(heard, h -> h.missed.district()),
                heard.stream().map(Heard::searches).toArray(Integer[]::new));
        var terms = byTerm(heard);
        sql.change(COUNT_TERMS, threshold, dates(terms, h -> h.missed.quarter()),
                texts(terms, Heard::term),
                terms.stream().map(Heard::searches).toArray(Integer[]::new));
        sql.change(NAME, dates(terms, h -> h.missed.quarter()), texts(terms, Heard::term),
                texts(terms, h -> h.missed.words()));
    }

    /// What may be shown today.
    @Transactional(readOnly = true)
    Release release() {
        return Release.of(sql.rows(ROWS, MissedSearches::row,
                Release.lastShown(LocalDate.now(clock))), threshold);
    }

    /// Whole quarters go, so that what is shown of the others stays as it is.
    @Scheduled(cron = "0 37 3 * * ?", zoneId = "Europe/London")
    @Transactional
    void forget() {
        var oldest = LocalDate.now(clock).minusMonths(MONTHS_KEPT);
        var quarter = MissedSearch.quarter(oldest);
        var first = quarter.isBefore(oldest) ? quarter.plusMonths(MONTHS_A_QUARTER) : quarter;
        sql.change(FORGET, first);
        sql.change(FORGET_TERMS, first);
    }

    /// Another one in each quarter, so that nobody can follow a word from one to the next.
    private String name(MissedSearch missed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(
                secret.sign(PURPOSE, missed.quarter() + " " + missed.words()));
    }

    private static List<Heard> byTerm(List<Heard> heard) {
        var terms = new TreeMap<String, Heard>();
        heard.forEach(one -> terms.merge(one.missed.quarter() + " " + one.missed.words(), one,
                (a, b) -> new Heard(a.missed, a.term, a.searches + b.searches)));
        return List.copyOf(terms.values());
    }

    private static String[] texts(List<Heard> heard, Function<Heard, String> text) {
        return heard.stream().map(text).toArray(String[]::new);
    }

    private static Date[] dates(List<Heard> heard, Function<Heard, LocalDate> date) {
        return heard.stream().map(date).map(Date::valueOf).toArray(Date[]::new);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getObject("quarter", LocalDate.class), row.getString("words"),
                row.getInt("threshold"), row.getObject("week", LocalDate.class),
                row.getString("need"), row.getString("ages"), row.getString("district"),
                row.getInt("searches"), row.getBoolean("demonstration"));
    }

    /// @param term the name that the words are kept under
    private record Heard(MissedSearch missed, String term, int searches) {}
}
