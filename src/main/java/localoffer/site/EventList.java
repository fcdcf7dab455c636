package localoffer.site;

import io.micronaut.http.uri.UriBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.documents.Event;
import localoffer.documents.Event.Audience;
import localoffer.documents.Events;
import localoffer.documents.Occasion;
import localoffer.web.DateWords;

/// What is held, by month.
///
/// @param months those with something in them
/// @param others ways to other months
/// @param one the month that was asked for in words; empty for the next dates
/// @param unknown whether a month was asked for of which there is nothing to tell
/// @param more whether there is more than is shown
record EventList(Filters filters, List<Month> months, List<Way> others, String one,
        boolean unknown, boolean more) {

    static final int ROWS_MAX = 100;
    private static final int MONTHS_FIRST = 3;

    record Month(String name, List<EventRow> rows) {}

    /// A link.
    ///
    /// @param current whether it leads to what is shown
    record Way(String words, String address, boolean current) {}

    /// What can be chosen from.
    ///
    /// @param narrowed whether something is chosen
    record Filters(List<Option> audiences, List<Option> needs, List<Option> towns,
            String month, boolean narrowed) {}

    /// @param key the message with its words; empty when it has words of its own
    record Option(String value, String key, String words, boolean chosen) {}

    static EventList of(Edition edition, EventQuery query) {
        var events = edition.part(Events.class);
        var directory = edition.part(Directory.class);
        var month = query.month(events.today(), events.horizon());
        var first = month.map(one -> one.atDay(1)).filter(events.today()::isBefore)
                .orElse(events.today());
        var last = month.map(YearMonth::atEndOfMonth)
                .orElseGet(() -> YearMonth.from(first).plusMonths(MONTHS_FIRST - 1L)
                        .atEndOfMonth());
        var rows = events.between(first, last).stream().filter(isWanted(query, directory))
                .toList();
        var shown = rows.stream().limit(ROWS_MAX).toList();
        var months = Stream.iterate(YearMonth.from(first), one -> one.plusMonths(1))
                .limit(MONTHS_FIRST)
                .map(one -> new Month(DateWords.of(one), shown.stream()
                        .filter(row -> YearMonth.from(later(row.day(), first)).equals(one))
                        .map(row -> EventRow.of(row, directory)).toList()))
                .filter(one -> !one.rows.isEmpty()).toList();
        return new EventList(filters(events, directory, query), months,
                others(events, query), month.map(DateWords::of).orElse(""),
                month.isEmpty() && !query.month().isEmpty(), rows.size() > ROWS_MAX);
    }

    /// What began before today and still lasts stands at today.
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static Predicate<Occasion> isWanted(EventQuery query, Directory directory) {
        return one -> query.audience().map(one.event()::isFor).orElse(true)
                && (query.need().isEmpty() || one.event().isForNeed(query.need()))
                && (query.town().isEmpty() || town(one.event(), directory)
                        .equalsIgnoreCase(query.town()));
    }

    private static String town(Event event, Directory directory) {
        return Venue.of(event.place(), directory).town();
    }

    private static Filters filters(Events events, Directory directory, EventQuery query) {
        var coming = events.next().stream().map(Occasion::event).toList();
        var needs = directory.taxonomies().needs().terms().stream()
                .filter(term -> coming.stream()
                        .anyMatch(event -> event.forWhom().needs().contains(term.id())))
                .map(term -> new Option(term.id(), "", term.name(),
                        term.id().equals(query.need()))).toList();
        return new Filters(
                Arrays.stream(Audience.values()).map(one -> new Option(EventQuery.word(one),
                        "event.for." + EventQuery.word(one), "",
                        query.audience().filter(one::equals).isPresent())).toList(),
                needs,
                coming.stream().map(event -> town(event, directory))
                        .filter(town -> !town.isEmpty()).distinct().sorted()
                        .map(town -> new Option(town, "", town,
                                town.equalsIgnoreCase(query.town()))).toList(),
                query.month(events.today(), events.horizon()).map(YearMonth::toString).orElse(""),
                query.isNarrowed());
    }

    /// Every month ahead in which something is held that is wanted.
    private static List<Way> others(Events events, EventQuery query) {
        var shown = query.month(events.today(), events.horizon());
        return events.between(events.today(), events.horizon()).stream()
                .map(one -> YearMonth.from(later(one.day(), events.today()))).distinct()
                .map(month -> new Way(DateWords.of(month), address(query, month),
                        shown.filter(month::equals).isPresent())).toList();
    }

    private static String address(EventQuery query, YearMonth month) {
        var address = UriBuilder.of("/events").queryParam("month", month.toString());
        query.audience().ifPresent(one -> address.queryParam("for", EventQuery.word(one)));
        if (!query.need().isEmpty()) {
            address.queryParam("need", query.need());
        }
        if (!query.town().isEmpty()) {
            address.queryParam("town", query.town());
        }
        return address.build().toString();
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }
}
