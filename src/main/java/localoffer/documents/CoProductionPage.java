package localoffer.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import localoffer.documents.CoProduction.How;
import localoffer.documents.CoProduction.Made;
import localoffer.documents.RelatedServices.Link;
import localoffer.web.DateWords;

/// What was made together, of all years or of one.
///
/// @param year the one that is shown; empty for all
/// @param typed what was asked for
record CoProductionPage(CoProduction all, String year, String typed, List<Row> shown) {

    static CoProductionPage of(CoProduction all, String typed,
            Function<List<String>, List<Link>> services) {
        boolean known = all.log().stream().anyMatch(made -> year(made).equals(typed));
        return new CoProductionPage(all, known ? typed : "", typed, all.log().stream()
                .filter(made -> !known || year(made).equals(typed))
                .map(made -> new Row(made, made.with().stream().map(group ->
                        new With(group.name(), group.service().stream().flatMap(id ->
                                services.apply(List.of(id)).stream()).findFirst())).toList()))
                .toList());
    }

    private static String year(Made made) {
        return Integer.toString(made.year());
    }

    /// Whether nothing is known of the year that was asked for.
    public boolean isUnknownYear() {
        return !typed.isEmpty() && year.isEmpty();
    }

    /// The newest first.
    public List<Year> years() {
        return all.log().stream().map(CoProductionPage::year).distinct()
                .sorted(Comparator.reverseOrder())
                .map(one -> new Year(one, (int) all.log().stream().filter(made ->
                        year(made).equals(one)).count(), one.equals(year))).toList();
    }

    public String csv() {
        return "/co-production.csv" + (year.isEmpty() ? "" : "?year=" + year);
    }

    /// How many of those that are shown were led, made together, or only asked about.
    public List<Count> counts() {
        return Arrays.stream(How.values()).map(how -> new Count(how, (int) shown.stream()
                .filter(row -> row.made.how() == how).count()))
                .filter(one -> one.count > 0).toList();
    }

    public String checked() {
        return DateWords.of(all.upkeep().lastChecked());
    }

    public StatusTag status() {
        return StatusTag.of(all.strategy().orElseThrow().status());
    }

    record Year(String year, int count, boolean chosen) {

        public String address() {
            return "/co-production?year=" + year + "#log";
        }
    }

    record Count(How how, int count) {}

    /// @param listing of the group, where it has one
    record With(String name, Optional<Link> listing) {}

    /// One thing that was made.
    record Row(Made made, List<With> with) {

        public String when() {
            return made.when().words();
        }

        public List<Citation.Cited> sources() {
            return Citation.byDocument(made.sources());
        }
    }
}
