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
import localoffer.directory.Commissioned;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Batch;
import localoffer.results.ReleasedResults;
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

    @Test
    void twelve_services_have_results_of_eight_quarters() {
        fresh();
        var whole = services().stream().filter(service -> results.of(service, "parents").stream()
                .map(Batch::quarter).toList().equals(lastEight())).toList();
        assertThat(whole).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void some_services_wait_and_one_has_heard_nothing() {
        fresh();
        var silent = services().stream()
                .filter(service -> results.of(service, "parents").isEmpty()).toList();
        assertThat(silent).hasSize(3);
        assertThat(results.waiting("parents", silent)).hasSize(2);
    }

    @Test
    void everything_carries_its_label() {
        fresh();
        assertThat(answers.count("batch where not demonstration")).isZero();
        assertThat(answers.count("response where channel <> 'demonstration'")).isZero();
        assertThat(answers.count("comment_decision where words not like 'Demonstration: %'"))
                .isZero();
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

    private void fresh() {
        answers.clear();
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
