package localoffer.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.directory.Taxonomy;
import localoffer.directory.Term;
import localoffer.search.Release.By;
import localoffer.search.Release.Span;
import localoffer.web.DateWords;

/// What people looked for and did not find, as staff see it.
///
/// @param lines those that may be shown of what was chosen
/// @param invented whether any of it is made up for the demonstration
/// @param tooMany whether more than one filter was chosen, so that none is used
record MissedPage(List<Line> lines, Choice choice, boolean tooMany, int threshold,
        boolean invented, List<Option> needs, List<Option> ages, List<Option> districts) {

    static final int LINES_MAX = 300;
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");

    /// @param words as they are kept; empty when they may not be
    record Line(String words, String from, String to, int searches, boolean invented) {}

    record Option(String value, String label, boolean chosen) {}

    /// What the counts are narrowed by: one thing or nothing.
    ///
    /// @param value empty for nothing
    record Choice(Optional<By> by, String value) {

        private static final Choice NOTHING = new Choice(Optional.empty(), "");

        boolean is(By other, String its) {
            return by.equals(Optional.of(other)) && value.equals(its);
        }

        /// As the address has it.
        String query() {
            return by.map(one -> "?" + one.name().toLowerCase(Locale.ROOT) + "=" + value)
                    .orElse("");
        }
    }

    static MissedPage of(Release release, Taxonomy needs, String need, String age,
            String district) {
        var chosen = Stream.of(new Choice(Optional.of(By.NEED), need),
                        new Choice(Optional.of(By.AGE), age),
                        new Choice(Optional.of(By.DISTRICT), district))
                .filter(choice -> !choice.value().isEmpty()).toList();
        var known = chosen.size() == 1 ? chosen.stream().filter(choice ->
                isKnown(choice, needs)).findFirst() : Optional.<Choice>empty();
        var choice = known.orElse(Choice.NOTHING);
        return new MissedPage(lines(release, choice), choice, chosen.size() > 1,
                release.threshold(), release.isInvented(),
                needs.terms().stream().map(term ->
                        option(By.NEED, term.id(), term.name(), choice)).toList(),
                Stream.of(AgeBand.values()).filter(band -> band != AgeBand.UNSAID)
                        .map(AgeBand::word).map(band ->
                        option(By.AGE, band, band.replace("-", " to "), choice)).toList(),
                districts(release).map(one -> option(By.DISTRICT, one, one, choice)).toList());
    }

    /// More than a page shows.
    public boolean isCut() {
        return lines.size() > LINES_MAX;
    }

    public List<Line> first() {
        return lines.subList(0, Math.min(LINES_MAX, lines.size()));
    }

    /// The same as a file.
    public String file() {
        return "/staff/searches.csv" + choice.query();
    }

    private static boolean isKnown(Choice choice, Taxonomy needs) {
        return switch (choice.by().orElseThrow()) {
            case NEED -> needs.terms().stream().map(Term::id).anyMatch(choice.value()::equals);
            case AGE -> Stream.of(AgeBand.values()).map(AgeBand::word)
                    .anyMatch(choice.value()::equals);
            case DISTRICT -> DISTRICT.matcher(choice.value()).matches();
        };
    }

    private static Stream<String> districts(Release release) {
        return release.spans().stream()
                .flatMap(span -> span.parts(By.DISTRICT, release.threshold()).keySet().stream())
                .filter(district -> !district.isEmpty()).distinct().sorted();
    }

    private static List<Line> lines(Release release, Choice choice) {
        return release.spans().stream().flatMap(span -> choice.by()
                .map(by -> Optional.ofNullable(
                        span.parts(by, release.threshold()).get(choice.value())).stream())
                .orElse(Stream.of(span.searches()))
                .map(searches -> line(span, searches))).toList();
    }

    private static Line line(Span span, int searches) {
        return new Line(span.words().equals(MissedSearch.OTHER) ? "" : span.words(),
                DateWords.of(span.from()), DateWords.of(span.to()), searches,
                span.rows().getFirst().invented());
    }

    private static Option option(By by, String value, String label, Choice choice) {
        return new Option(value, label, choice.is(by, value));
    }
}
