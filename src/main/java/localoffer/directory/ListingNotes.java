package localoffer.directory;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import localoffer.directory.ListingNote.What;
import localoffer.web.DateWords;
import localoffer.web.Outage;

/// What each listing says of its problems now.
///
/// Each node holds all of it and asks PostgreSQL again every two seconds, so that a listing is
/// read without waiting for the database. While the database is away, the last notes stay.
@Singleton
public class ListingNotes {

    /// What was settled in this month or so many before it is still told.
    static final int MONTHS_BEFORE = 2;
    /// Reasons on one listing: the newest.
    static final int REASONS_MAX = 3;

    private final ProblemReports reports;
    private final Clock clock;
    private volatile Map<String, List<ListingNote>> notes = Map.of();

    ListingNotes(ProblemReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /// What the listing says; mostly nothing.
    public List<ListingNote> on(String listing) {
        return notes.getOrDefault(listing, List.of());
    }

    @Scheduled(fixedDelay = "2s")
    void look() {
        Outage.passOver(() ->
                notes = of(reports.noted(YearMonth.now(clock).minusMonths(MONTHS_BEFORE))));
    }

    /// @param reports of all listings, the oldest first
    static Map<String, List<ListingNote>> of(List<ProblemReport> reports) {
        return reports.stream().collect(Collectors.groupingBy(ProblemReport::listing,
                Collectors.collectingAndThen(Collectors.toList(), ListingNotes::onOne)));
    }

    private static List<ListingNote> onOne(List<ProblemReport> reports) {
        var notes = new ArrayList<ListingNote>();
        last(reports, report -> !report.state().isSettled(), ProblemReport::month)
                .forEach(month -> notes.add(note(What.CHECKING, month, "")));
        last(reports, report -> report.state() == ProblemState.MENDED, ProblemReport::settled)
                .forEach(month -> notes.add(note(What.MENDED, month, "")));
        reports.stream().filter(report -> report.state() == ProblemState.NOT_CHANGED)
                .map(report -> note(What.NOT_CHANGED, report.month(), report.reason()))
                .distinct().toList().reversed().stream().limit(REASONS_MAX).forEach(notes::add);
        return List.copyOf(notes);
    }

    /// The last of the months, if there is any.
    private static List<String> last(List<ProblemReport> reports, Predicate<ProblemReport> which,
            Function<ProblemReport, String> month) {
        return reports.stream().filter(which).map(month).max(String::compareTo).stream().toList();
    }

    private static ListingNote note(What what, String month, String reason) {
        return new ListingNote(what, DateWords.of(month), reason);
    }
}
