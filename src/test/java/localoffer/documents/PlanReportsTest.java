package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import localoffer.content.Problem;
import localoffer.documents.Plan.Progress;
import localoffer.sample.ContentCopy;
import localoffer.sample.Files;
import localoffer.sample.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is known of each task, and what leads from an action to what it is about and back.
class PlanReportsTest {

    private static final Plans REAL = Parts.read(Path.of("content"), Plans.class).edition()
            .part(Plans.class);

    @TempDir Path folder;

    @Test
    void a_task_is_reported_as_far_as_somebody_wrote_that_it_is_done() {
        var wsoa = REAL.find("doc-wsoa-2018").orElseThrow();
        assertThat(states(wsoa, "2.1")).containsExactly(
                Progress.DONE, Progress.STARTED, Progress.STARTED, Progress.UNKNOWN);
        assertThat(states(wsoa, "1.1").getFirst()).isEqualTo(Progress.STARTED);
        assertThat(states(wsoa, "1.2").get(4)).isEqualTo(Progress.DONE);
        assertThat(states(wsoa, "3.3").get(1)).isEqualTo(Progress.DONE);
        assertThat(wsoa.find("1.5").orElseThrow().tasks().get(3).report())
                .contains(new Plan.Report(new RoughDate("2018-12"), Progress.DONE, "",
                        "doc-one-year-on"));
        assertThat(wsoa.find("2.1").orElseThrow().tasks().stream().map(task ->
                task.isPast(LocalDate.parse("2020-01-01")))).containsExactly(
                        false, false, false, true);
    }

    @Test
    void no_task_is_partly_done_without_a_word_of_what() {
        assertThat(problems("", "        tasks: [{what: One, partly: 2025-06}]\n"))
                .anyMatch(words -> words.contains("what was done of it"));
        assertThat(problems("", "        tasks: [{what: One, partly: 2025-06, told: Half.}]\n"))
                .isEmpty();
        assertThat(problems("", "        tasks: [{what: One, partly: 2025-06, done: 2025-06,"
                + " told: Half.}]\n")).anyMatch(words -> words.contains("and not both"));
    }

    @Test
    void a_rating_with_its_reason_is_a_report_and_green_after_the_end_is_no_longer_past() {
        var held = "  held: [{date: 2025-05, what: A review., rates: true}]\n";
        var rated = "        ratings: [{review: 2025-05, rating: %s, reason: So.}]\n";
        var green = plan(held, rated.formatted("green")).find("1.1").orElseThrow();
        var red = plan(held, rated.formatted("red")).find("1.1").orElseThrow();
        var today = LocalDate.parse("2025-09-15");
        assertThat(green.progress()).isEqualTo(Progress.STARTED);
        assertThat(green.isPast(today)).isFalse();
        assertThat(red.isPast(today)).isTrue();
    }

    @Test
    void a_review_that_rates_must_rate_each_action() {
        var held = "  held: [{date: 2025-05, what: A review., rates: true}]\n";
        assertThat(problems(held, "        lead: [Group]\n"))
                .anyMatch(words -> words.contains("these have no rating of it: 1.1"));
        assertThat(problems(held, "        ratings: [{review: 2025-05, rating: red,"
                + " reason: No.}]\n")).isEmpty();
    }

    @Test
    void an_action_leads_to_its_services_and_documents_and_back() {
        assertThat(REAL.ofService("childrens-salt")).extracting(Plans.Mention::address).contains(
                "/plans/doc-wsoa-2018/actions/3.2", "/plans/doc-action-plan-2020/actions/5.1");
        var documents = Parts.read(Path.of("content"), Documents.class).edition()
                .part(Documents.class);
        assertThat(told(documents, "doc-high-needs-review")).contains(
                "/plans/doc-wsoa-2018/actions/2.2", "/plans/doc-wsoa-2018/actions/3.5");
        assertThat(told(documents, "doc-one-year-on")).contains(
                "/plans/doc-wsoa-2018/actions/1.1").hasSizeGreaterThan(10);
        assertThat(told(documents, "doc-send-strategy-2022")).contains(
                "/plans/doc-partnership-plan-2024/actions/5.3");
    }

    @Test
    void a_document_cannot_name_an_action_that_is_not_there() {
        var copy = ContentCopy.in(folder);
        copy.write("documents/doc-toolkit.md", Files.text(Path.of("content", "documents",
                "doc-toolkit.md")).replace("number: \"1.5\"", "number: \"9.9\""));
        assertThat(copy.read(Plans.class).problems()).extracting(Problem::words)
                .anyMatch(words -> words.contains("no action 9.9 in doc-wsoa-2018"));
    }

    private static List<Progress> states(Plan plan, String number) {
        return plan.find(number).orElseThrow().tasks().stream().map(Plan.Task::progress).toList();
    }

    private static List<String> told(Documents documents, String id) {
        return REAL.ofDocument(documents.find(id).orElseThrow()).stream()
                .map(Plans.Mention::address).toList();
    }

    private Plan plan(String reviews, String action) {
        return new PlanCopy(folder).plan(reviews, action);
    }

    private List<String> problems(String reviews, String action) {
        return new PlanCopy(folder).problems(reviews, action);
    }
}
