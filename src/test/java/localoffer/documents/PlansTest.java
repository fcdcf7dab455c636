package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.content.Upkeep;
import localoffer.documents.Plan.Action;
import localoffer.documents.Plan.Progress;
import localoffer.documents.Plan.Rating;
import localoffer.sample.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The plans as they are written down, and a plan of the test's own.
class PlansTest {

    private static final String ID = PlanCopy.ID;
    private static final Plans REAL = Parts.read(Path.of("content"), Plans.class).edition()
            .part(Plans.class);

    @TempDir Path folder;

    @Test
    void the_statement_of_2018_has_every_action_of_its_four_areas() {
        assertThat(numbers("doc-wsoa-2018")).containsExactly("1.1", "1.2", "1.3", "1.4", "1.5",
                "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3", "3.4", "3.5",
                "4.1", "4.2", "4.3", "4.4");
        assertThat(tasks("doc-wsoa-2018")).containsExactly(4, 6, 3, 3, 5, 4, 5, 8, 4, 4,
                3, 6, 4, 6, 4, 0, 3, 4, 5);
        assertThat(parts("doc-wsoa-2018")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void the_plan_of_2024_has_its_four_findings_and_every_milestone() {
        assertThat(parts(ID)).containsExactly("1", "2", "3", "4", "");
        assertThat(REAL.find(ID).orElseThrow().actions().map(action ->
                action.course().end().map(RoughDate::written).orElse("")))
                .containsExactly("2025-spring", "2026-spring", "2025-spring", "2026-spring",
                        "2025-autumn", "2025-autumn", "2026-spring", "");
        assertThat(tasks(ID)).containsExactly(2, 1, 2, 2, 2, 2, 2, 1);
        assertThat(REAL.find(ID).orElseThrow().find("2.2").orElseThrow().told().measures())
                .extracting(Plan.Measure::indicator).containsExactly("neuro-2-years");
    }

    @Test
    void the_plan_of_2020_has_every_action_of_its_five_themes() {
        assertThat(numbers("doc-action-plan-2020")).containsExactly(
                "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9",
                "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "3.5",
                "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "5.1", "5.2", "5.3", "5.4");
        assertThat(parts("doc-action-plan-2020")).containsExactly("1", "2", "3", "4", "5");
        assertThat(tasks("doc-action-plan-2020")).containsExactly(0, 0, 0, 0, 0, 2, 0, 0, 0,
                0, 4, 0, 0, 0, 3, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0);
    }

    @Test
    void no_rating_is_made_up() {
        assertThat(REAL.all().stream().flatMap(Plan::actions).map(Action::rating))
                .containsOnly(Rating.NONE);
    }

    @Test
    void every_action_of_2018_tells_how_it_is_to_be_judged_and_who_leads() {
        assertThat(REAL.find("doc-wsoa-2018").orElseThrow().actions())
                .allMatch(action -> !action.outcomes().isEmpty())
                .allMatch(action -> !action.told().evaluation().isEmpty())
                .allMatch(action -> !action.told().updates().isEmpty())
                .allMatch(action -> !action.course().lead().isEmpty())
                .allMatch(action -> !action.course().dates().isEmpty());
    }

    @Test
    void only_a_plan_that_is_in_use_waits_for_a_review() {
        assertThat(REAL.late()).extracting(late -> late.plan().document().id(), Plans.Late::since)
                .containsExactly(tuple(
                        ID, LocalDate.parse("2025-05-31")));
    }

    @Test
    void a_review_that_is_held_rates_its_actions_with_a_reason() {
        var plan = plan("""
                  held:
                    - {date: 2025-05, what: A review., rates: true}
                """, """
                        ratings:
                          - {review: 2025-05, rating: amber, reason: Half is done.}
                        updates:
                          - {date: 2025-04, what: Began.}
                          - {date: 2025-07, what: Went on.}
                """);
        var action = plan.find("1.1").orElseThrow();
        assertThat(action.rating()).isEqualTo(Rating.AMBER);
        assertThat(action.progress()).isEqualTo(Progress.STARTED);
        var documents = new Documents(Map.of(), List.of());
        var about = DocumentPage.of(plan.document(), documents, List.of(), List.of());
        var page = new PlanPage(plan, about, documents, LocalDate.parse("2025-09-15"));
        assertThat(page.changes()).extracting(change -> change.update().what())
                .containsExactly("Went on.");
        assertThat(page.past()).hasSize(1);
        assertThat(page.reviews().lateSince()).isEqualTo("31 August 2025");
        assertThat(page.whole().rating().pieces()).extracting(Bar.Piece::shape, Bar.Piece::count)
                .containsExactly(tuple("amber", 1));
    }

    @Test
    void an_action_is_done_when_somebody_said_so_or_all_its_tasks_are() {
        assertThat(plan("", "        done: 2025-06\n").find("1.1").orElseThrow().progress())
                .isEqualTo(Progress.DONE);
        assertThat(plan("", "        tasks: [{what: One, done: 2025-06}, {what: Two}]\n")
                .find("1.1").orElseThrow().progress()).isEqualTo(Progress.STARTED);
        assertThat(plan("", "        tasks: [{what: One, done: 2025-06}]\n")
                .find("1.1").orElseThrow().progress()).isEqualTo(Progress.DONE);
        assertThat(plan("", "").find("1.1").orElseThrow().progress())
                .isEqualTo(Progress.UNKNOWN);
    }

    @Test
    void what_is_wrong_in_a_plan_is_told_with_its_line() {
        assertThat(problems("", "        ratings: [{review: 2025-05, rating: red, reason: No.}]\n"))
                .anyMatch(words -> words.contains("must be the date of a review"));
        assertThat(problems("  held: [{date: 2025-05, what: A, rates: true}]\n",
                "        ratings: [{review: 2025-05, rating: red}]\n"))
                .anyMatch(words -> words.contains("\"reason\" is missing"));
        assertThat(problems("", "        end: in spring\n"))
                .anyMatch(words -> words.contains("2025-spring"));
        assertThat(problems("", "        updates: [{date: 2025-05, what: A, document: doc-no}]\n"))
                .anyMatch(words -> words.contains("There is no document \"doc-no\""));
        assertThat(problems("", "        measures: [{what: A, target: B, indicator: none}]\n"))
                .anyMatch(words -> words.contains("no indicator \"none\""));
        assertThat(problems("", "        lead: [Group]\n      - {number: \"1.1\", title: B}\n"))
                .anyMatch(words -> words.contains("two actions 1.1"));
    }

    private Plan plan(String reviews, String action) {
        return new PlanCopy(folder).plan(reviews, action);
    }

    private List<String> problems(String reviews, String action) {
        return new PlanCopy(folder).problems(reviews, action);
    }

    private static Stream<String> numbers(String plan) {
        return REAL.find(plan).orElseThrow().actions().map(Action::number);
    }

    private static Stream<Integer> tasks(String plan) {
        return REAL.find(plan).orElseThrow().actions().map(action -> action.tasks().size());
    }

    private static Stream<String> parts(String plan) {
        return REAL.find(plan).orElseThrow().areas().stream().map(Plan.Area::number);
    }
}
