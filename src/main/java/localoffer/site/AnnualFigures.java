package localoffer.site;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.questionnaires.Threshold;
import localoffer.results.Batch;
import localoffer.results.ReleasedResults;
import localoffer.site.FamiliesSaid.Said;
import localoffer.web.Outage;

/// The figures of the years that are over. A year never changes, but the words around it may: each
/// node makes them again when the content has changed or a year has ended.
@Singleton
class AnnualFigures {

    private final ReleasedResults results;
    private final Content content;
    private volatile Made made = new Made(Optional.empty(), new TreeMap<>());

    AnnualFigures(ReleasedResults results, Content content) {
        this.results = results;
        this.content = content;
    }

    private record Made(Optional<Edition> edition, Map<Integer, Figures> years) {}

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
        return known().years.keySet().stream().sorted(Comparator.reverseOrder()).toList();
    }

    Optional<Figures> of(int year) {
        return Optional.ofNullable(known().years.get(year));
    }

    private Made known() {
        if (made.edition.isEmpty()) {
            look();
        }
        return made;
    }

    /// Not among the first things of a start: who asks sooner has it made.
    @Scheduled(fixedDelay = "${results.show-every:10s}", initialDelay = "5s")
    void look() {
        Outage.passOver(this::make);
    }

    private void make() {
        var edition = content.edition();
        var years = results.years();
        if (made.edition.filter(edition::equals).isPresent()
                && made.years.keySet().containsAll(years)
                && years.containsAll(made.years.keySet())) {
            return;
        }
        var figures = new TreeMap<Integer, Figures>();
        years.forEach(year -> figures.put(year, figures(edition, year)));
        made = new Made(Optional.of(edition), figures);
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
