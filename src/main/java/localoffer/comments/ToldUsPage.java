package localoffer.comments;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.comments.Answers.Published;
import localoffer.comments.Names.Named;
import localoffer.comments.Themes.Theme;
import localoffer.web.DateWords;

/// What families told and what the council did, of some services and years.
///
/// @param services all about which there is something to read
/// @param themes all that were given
/// @param about what people write about most
/// @param last the month in which something was published last; empty for never
/// @param months since then
/// @param next the address of the next page; empty for none
record ToldUsPage(Wanted wanted, List<Named> services, List<Theme> themes, List<String> years,
        List<Entry> entries, List<Waiting> waiting, ThemeShares about, String last, long months,
        String next, boolean demonstration) {

    static final int ENTRIES_MAX = 20;
    static final int QUOTES_MAX = 40;

    /// One answer.
    record Entry(Answer answer, Named service) {}

    /// The words about one service that wait for their answer.
    record Waiting(Named service, List<String> quotes) {}

    static ToldUsPage of(ToldUs told, Wanted asked, Themes frame, Names names, YearMonth now) {
        var published = told.get();
        var services = Stream.concat(published.answers().stream().map(Answer::service),
                published.unanswered().stream().map(Cleared::service)).distinct()
                .map(names::of).sorted(Comparator.comparing(Named::name)).toList();
        var years = published.answers().stream().map(Answer::year).distinct()
                .sorted(Comparator.reverseOrder()).toList();
        var given = Stream.concat(published.answers().stream().flatMap(one ->
                one.themes().stream()), published.unanswered().stream().flatMap(one ->
                one.themes().stream())).distinct().toList();
        var themes = frame.all().stream().filter(one -> given.contains(one.id())).toList();
        var wanted = known(asked, services, themes, years);
        var answers = published.answers().stream().filter(wanted::has).toList();
        var entries = answers.stream().skip((wanted.page() - 1L) * ENTRIES_MAX).limit(ENTRIES_MAX)
                .map(answer -> new Entry(answer, names.of(answer.service()))).toList();
        var last = published.answers().stream().findFirst().map(Answer::changed);
        return new ToldUsPage(wanted, services, themes, years, entries,
                waiting(published, wanted, names),
                ThemeShares.of(told.groups(), wanted, frame), last.map(DateWords::of).orElse(""),
                last.map(month -> ChronoUnit.MONTHS.between(YearMonth.parse(month), now))
                        .orElse(0L),
                (long) wanted.page() * ENTRIES_MAX < answers.size() ? wanted.next() : "",
                Stream.concat(published.answers().stream().map(Answer::demonstration),
                        published.unanswered().stream().map(Cleared::demonstration))
                        .anyMatch(Boolean::booleanValue));
    }

    /// What nobody has written about is not a choice.
    private static Wanted known(Wanted asked, List<Named> services, List<Theme> themes,
            List<String> years) {
        var theme = themes.stream().map(Theme::id).filter(asked.theme()::equals).findFirst();
        var service = services.stream().map(Named::id).filter(asked.service()::equals).findFirst();
        var year = Optional.of(asked.year()).filter(years::contains);
        return new Wanted(service.orElse(""), theme.orElse(""), year.orElse(""), asked.page());
    }

    private static List<Waiting> waiting(Published published, Wanted wanted, Names names) {
        var shown = wanted.page() > 1 || !wanted.year().isEmpty() ? List.<Cleared>of()
                : published.unanswered().stream().filter(one -> wanted.has(one))
                        .limit(QUOTES_MAX).toList();
        return shown.stream().map(Cleared::service).distinct()
                .map(service -> new Waiting(names.of(service), shown.stream()
                        .filter(one -> one.service().equals(service)).map(Cleared::words)
                        .toList())).toList();
    }

    /// The message that says when something was published last.
    public String lastKey() {
        return last.isEmpty() ? "told-us.last.never" : "told-us.last." + Math.min(months, 2);
    }

    public boolean isEmpty() {
        return entries.isEmpty() && waiting.isEmpty();
    }
}
