package localoffer.site;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.questionnaires.Threshold;
import localoffer.results.Batch;
import localoffer.results.ReleasedResults;
import localoffer.site.FamiliesSaid.Said;

/// The figures of the years that are over. A year never changes, but the words around it may.
@Singleton
class AnnualFigures {

    private final ReleasedResults results;
    private final Kept<Map<Integer, Figures>> years;

    AnnualFigures(ReleasedResults results, Content content) {
        this.results = results;
        this.years = new Kept<>(results, content, Map.of(), this::years);
    }

    /// What was asked in a year, and what was released.
    record Figures(List<Asked> asked, List<Row> rows, boolean demonstration) {}

    /// @param people who answered, to the nearest five
    /// @param services about how many there are results
    record Asked(String title, String address, int people, int services) {}

    /// What one voice said of one service.
    ///
    /// @param address of its listing
    record Row(String name, String address, Said said) {}

    /// The years that are over and have results, the newest first.
    List<Integer> years() {
        return years.get().keySet().stream().sorted(Comparator.reverseOrder()).toList();
    }

    Optional<Figures> of(int year) {
        return Optional.ofNullable(years.get().get(year));
    }

    /// Not among the first things of a start: who asks sooner has it made.
    @Scheduled(fixedDelay = "${results.show-every:10s}",
            initialDelay = "${results.show-every:10s}")
    void look() {
        years.look();
    }

    private Map<Integer, Figures> years(Edition edition) {
        return results.years().stream().collect(Collectors.toUnmodifiableMap(
                year -> year, year -> figures(edition, year)));
    }

    private Figures figures(Edition edition, int year) {
        var asked = new ArrayList<Asked>();
        var rows = new ArrayList<Row>();
        boolean demonstration = false;
        var all = edition.part(Questionnaires.class);
        var ids = all.versions().stream().map(Questionnaire::id).distinct().toList();
        for (var id : ids) {
            var told = results.year(id, year);
            var questionnaire = all.newest(id);
            if (!told.isEmpty() && questionnaire.isPresent()) {
                asked.add(asked(questionnaire.get(), told));
                rows.addAll(rows(edition, questionnaire.get(), told));
                demonstration |= told.values().stream().anyMatch(Batch::demonstration);
            }
        }
        rows.sort(Comparator.comparing(Row::name));
        return new Figures(asked, rows, demonstration);
    }

    private static Asked asked(Questionnaire questionnaire, Map<String, Batch> told) {
        int people = told.values().stream().mapToInt(Batch::people).sum();
        return new Asked(questionnaire.title(), "/questionnaires/" + questionnaire.id(),
                Threshold.about(people), told.size());
    }

    private static List<Row> rows(
            Edition edition, Questionnaire questionnaire, Map<String, Batch> told) {
        var rows = new ArrayList<Row>();
        told.forEach((service, batch) -> edition.part(Directory.class).named(service)
                .ifPresent(one -> FamiliesSaid.said(questionnaire, batch).ifPresent(said ->
                        rows.add(new Row(one.name(), Addresses.of(one), said)))));
        return rows;
    }
}
