package localoffer.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import localoffer.content.Content;
import localoffer.demonstration.Demonstration.Setting;
import localoffer.database.Shelf;
import localoffer.directory.Commissioned;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaires;
import localoffer.results.Answers;
import localoffer.results.Batch;
import localoffer.results.Figure;
import localoffer.results.ReleasedResults;
import localoffer.sample.Files;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "demonstration.enabled", value = "true")
class DemonstrationTest {

    private static final Quarter LAST = new Quarter(2026, 3);

    @Inject Demonstration demonstration;
    @Inject Unfound unfound;
    @Inject Answers answers;
    @Inject ReleasedResults results;
    @Inject Content content;
    @Inject Shelf shelf;

    @Test
    void thirty_services_and_eight_quarters_have_about_twenty_thousand_responses() {
        fresh();
        assertThat(services()).hasSize(30);
        assertThat(answers.count("response")).isBetween(19_000L, 22_000L);
        assertThat(answers.count("(select distinct questionnaire from response) q"))
                .isEqualTo(5);
        var whole = services().stream().filter(service -> results.of(service, "parents").stream()
                .map(Batch::quarter).toList().equals(lastEight())).toList();
        assertThat(whole).hasSizeGreaterThanOrEqualTo(26);
        assertThat(results.of("area", "advice-writing")).hasSize(8);
    }

    @Test
    void some_services_wait_one_waits_lately_and_one_has_heard_nothing() {
        fresh();
        var silent = services().stream()
                .filter(service -> results.of(service, "parents").isEmpty()).toList();
        assertThat(silent).hasSize(3);
        assertThat(results.waiting("parents", silent)).hasSize(2);
        var lately = services().stream().filter(service -> !silent.contains(service))
                .filter(service -> !results.of(service, "parents").getLast().quarter()
                        .equals(LAST)).toList();
        assertThat(lately).hasSize(1);
        assertThat(results.waiting("parents", lately)).hasSize(1);
    }

    @Test
    void one_service_is_surely_below_the_standard_and_one_has_become_better() {
        fresh();
        assertThat(positive("neuro-assessment-5-17", 7).range().orElseThrow().high())
                .isLessThan(80);
        var before = positive("community-equipment", 0);
        assertThat(positive("community-equipment", 7).since(before).orElseThrow().range().low())
                .isPositive();
    }

    @Test
    void comments_are_in_every_state_and_some_have_an_answer() {
        fresh();
        for (var outcome : List.of("quote", "summary", "individual", "vexatious")) {
            assertThat(answers.count("comment_decision where outcome = '" + outcome + "'"))
                    .as(outcome).isPositive();
        }
        assertThat(answers.count("comment_to_triage")).isPositive();
        assertThat(answers.count("comment_worry")).isPositive();
        assertThat(answers.count("comment where words is not null and id not in"
                + " (select comment from comment_to_triage)")).isPositive();
        assertThat(answers.count("comment_decision where answer is null and outcome = 'quote'"))
                .isPositive();
        assertThat(answers.count("comment_answer where published is null")).isPositive();
        for (var state : List.of("done", "planned", "cannot")) {
            assertThat(answers.count("comment_answer where published is not null and state = '"
                    + state + "'")).as(state).isPositive();
        }
        assertThat(answers.count("comment_coding where coder = 2")).isPositive();
        assertThat(answers.count("response where standing = 'quarantined'")).isPositive();
        assertThat(answers.count("about_you")).isPositive();
        assertThat(answers.count("invitation_rate")).isPositive();
    }

    @Test
    void the_themes_are_those_of_the_frame() {
        fresh();
        assertThat(shelf.rows("select distinct theme from comment_theme"))
                .isSubsetOf(themes()).hasSizeGreaterThan(10);
    }

    @Test
    void everything_carries_its_label() {
        fresh();
        assertThat(answers.count("batch where not demonstration")).isZero();
        assertThat(answers.count("response where channel <> 'demonstration'")).isZero();
        assertThat(answers.count("comment_decision where words not like 'Demonstration: %'"))
                .isZero();
        assertThat(answers.count("comment_answer where not demonstration"
                + " or response not like 'Demonstration: %'")).isZero();
        assertThat(answers.count("comment")).isPositive();
    }

    @Test
    void searches_that_found_nothing_are_there_once_and_labelled() {
        assertThat(unfound.fill()).isFalse();
        assertThat(answers.count("missed_term where demonstration")).isPositive();
        assertThat(answers.count("missed_term where not demonstration")).isZero();
        assertThat(answers.count("missed_term t where searches <> (select sum(s.searches)"
                + " from missed_search s where s.term = t.term)")).isZero();
    }

    @Test
    void a_later_start_leaves_it_as_it_is() {
        fresh();
        long before = answers.count("response");
        assertThat(demonstration.fill()).isFalse();
        assertThat(answers.count("response")).isEqualTo(before);
    }

    @Test
    void nothing_is_added_to_what_people_said() {
        answers.clear();
        answers.give("portage", "parents", "2026Q3", Map.of("P1", List.of("good")));
        assertThat(demonstration.fill()).isFalse();
        assertThat(answers.count("response")).isEqualTo(1);
    }

    @Test
    void it_is_the_same_every_time() {
        assertThat(new Scenes(content.edition(), LAST).all())
                .isEqualTo(new Scenes(content.edition(), LAST).all());
    }

    @Test
    void a_real_server_gets_none_and_is_refused_with_a_sentence() {
        var real = "jdbc:postgresql://db/offer";
        assertThat(new Setting("", real).isEnabled()).isFalse();
        assertThat(new Setting("false", "jdbc:embedded:postgresql").isEnabled()).isFalse();
        assertThat(new Setting("", "jdbc:embedded:postgresql").isEnabled()).isTrue();
        assertThatThrownBy(() -> new Setting("true", real))
                .hasMessageContaining("Invented answers are never put there");
    }

    private static List<String> themes() {
        return Files.text("content/themes.yaml").lines()
                .filter(line -> line.strip().startsWith("- id: "))
                .map(line -> line.strip().substring("- id: ".length())).toList();
    }

    private Figure positive(String service, int batch) {
        var parents = content.part(Questionnaires.class).newest("parents").orElseThrow();
        return results.of(service, "parents").get(batch).tally("P1").flatMap(tally ->
                Figure.indicator(parents.question("P1").orElseThrow(), tally)).orElseThrow();
    }

    /// Once for all: it takes seconds.
    private void fresh() {
        if (answers.count("response where channel = 'demonstration'") > 0) {
            return;
        }
        answers.clear();
        shelf.empty("about_you", "invitation_rate");
        assertThat(demonstration.fill()).isTrue();
    }

    private List<String> services() {
        return content.part(Commissioned.class).all().stream()
                .map(commission -> commission.service().id()).toList();
    }

    private static List<Quarter> lastEight() {
        return IntStream.rangeClosed(-7, 0).mapToObj(LAST::plus).toList();
    }
}
