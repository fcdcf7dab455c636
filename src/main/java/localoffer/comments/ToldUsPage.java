package localoffer.comments;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.comments.Names.Named;
import localoffer.comments.Themes.Theme;
import localoffer.comments.ToldAndDone.Last;
import localoffer.comments.ToldUs.Known;
import localoffer.web.Paging;

/// What families told and what the council did, of some services and years.
///
/// @param services all about which there is something to read, and the one that is wanted
/// @param themes all that were given, and the one that is wanted
/// @param unknown whether there is no such service, theme or year: then nothing is shown
/// @param about what people write about most
record ToldUsPage(Wanted wanted, List<Named> services, List<Theme> themes, List<String> years,
        List<Entry> entries, List<Waiting> waiting, ThemeShares about, Last last, Paging paging,
        boolean demonstration, boolean unknown) {

    /// So many answers stand on a page, and beside them as many comments that wait for theirs.
    static final int ENTRIES_MAX = 20;
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /// One answer.
    record Entry(Answer answer, Named service) {}

    /// The words about one service that wait for their answer.
    record Waiting(Named service, List<String> quotes) {}

    static ToldUsPage of(ToldUs told, Wanted wanted, Themes frame, Names names) {
        var known = told.get();
        boolean unknown = !isKnown(wanted, known, frame, names);
        var answers = known.answers().stream().filter(wanted::has).toList();
        var waiting = wanted.year().isEmpty()
                ? known.unanswered().stream().filter(wanted::has).toList() : List.<Cleared>of();
        int last = Math.ceilDiv(
                Math.max(1, Math.max(answers.size(), waiting.size())), ENTRIES_MAX);
        int page = Math.min(wanted.page(), last);
        return new ToldUsPage(wanted.at(page), services(known, wanted, names),
                frame.all().stream().filter(one -> known.themes().contains(one.id())
                        || one.id().equals(wanted.theme())).toList(),
                years(known, wanted), cut(answers, page)
                        .map(answer -> new Entry(answer, names.of(answer.service()))).toList(),
                waiting(cut(waiting, page).toList(), names),
                ThemeShares.of(unknown ? List.of() : known.groups(), wanted, frame), told.last(),
                Paging.of(page, last, wanted::onPage), known.demonstration(), unknown);
    }

    /// Whether there is such a service, theme and year. A service or theme about which nobody
    /// wrote is one, and a year in which nobody answered: who asks for something must never read
    /// what is about others.
    private static boolean isKnown(Wanted asked, Known known, Themes frame, Names names) {
        return (asked.service().isEmpty() || known.services().contains(asked.service())
                        || names.knows(asked.service()))
                && (asked.theme().isEmpty() || frame.find(asked.theme()).isPresent())
                && (asked.year().isEmpty() || YEAR.matcher(asked.year()).matches());
    }

    private static List<Named> services(Known known, Wanted wanted, Names names) {
        return Stream.concat(known.services().stream(),
                        Stream.of(wanted.service()).filter(names::knows)).distinct().map(names::of)
                .sorted(Comparator.comparing(Named::name)).toList();
    }

    private static List<String> years(Known known, Wanted wanted) {
        return Stream.concat(known.years().stream(), Stream.of(wanted.year())
                        .filter(year -> YEAR.matcher(year).matches())).distinct()
                .sorted(Comparator.reverseOrder()).toList();
    }

    private static <T> Stream<T> cut(List<T> all, int page) {
        return all.stream().skip((page - 1L) * ENTRIES_MAX).limit(ENTRIES_MAX);
    }

    private static List<Waiting> waiting(List<Cleared> shown, Names names) {
        return shown.stream().map(Cleared::service).distinct()
                .map(service -> new Waiting(names.of(service), shown.stream()
                        .filter(one -> one.service().equals(service)).map(Cleared::words)
                        .toList())).toList();
    }

    public boolean isEmpty() {
        return entries.isEmpty() && waiting.isEmpty();
    }
}
