package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.results.Batch;
import localoffer.results.Batch.Tally;
import localoffer.sample.Parts;
import localoffer.site.PromiseKept.Asked;
import localoffer.site.PromiseKept.Change;
import localoffer.site.PromiseKept.Kept;
import org.junit.jupiter.api.Test;

/// How far the Promise is kept in the area, from batches of the test's own. P8 is the one question
/// to parents that stands for the first theme, and P9 for the second.
class PromiseKeptTest {

    private static final Quarter LAST = new Quarter(2026, 3);
    private static final Promise PROMISE = Parts.read(Path.of("content"), Promise.class)
            .edition().part(Promise.class);
    private static final Questionnaire PARENTS = Parts.read(Path.of("content"),
            Questionnaires.class).edition().part(Questionnaires.class).newest("parents")
            .orElseThrow();

    private final Map<String, List<Batch>> batches = new HashMap<>();

    @Test
    void one_figure_is_made_of_what_each_service_lets_out() {
        batches.put("a", List.of(batch(LAST, 30, 10)));
        batches.put("b", List.of(batch(LAST, 20, 20), batch(LAST.plus(-3), 10, 0)));
        batches.put("c", List.of(batch(LAST.plus(-1), 10, 10)));
        var kept = first();
        assertThat(kept.figure().people()).isEqualTo(110);
        assertThat(kept.share().perCent()).isEqualTo(64);
        assertThat(kept.services()).isEqualTo(3);
        assertThat(kept.answers()).isEqualTo(110);
        assertThat(kept.share().between().orElseThrow().low()).isLessThan(64);
        assertThat(kept.change()).isEqualTo(Change.UNKNOWN);
    }

    @Test
    void nothing_is_shown_of_fewer_than_three_services() {
        batches.put("a", List.of(batch(LAST, 300, 100)));
        batches.put("b", List.of(batch(LAST, 300, 100)));
        assertThat(lines().getFirst().kept()).isEmpty();
        batches.put("c", List.of(batch(LAST, 10, 10)));
        assertThat(lines().getFirst().kept()).isPresent();
    }

    @Test
    void a_question_that_the_gate_holds_back_makes_no_service_count() {
        batches.put("a", List.of(batch(LAST, 30, 10)));
        batches.put("b", List.of(batch(LAST, 30, 10)));
        batches.put("c", List.of(new Batch(LAST, 40, 10, false,
                Map.of("P9", tally(40, 0)), Map.of())));
        assertThat(lines().getFirst().kept()).isEmpty();
    }

    @Test
    void what_is_older_than_a_year_is_not_in_it() {
        for (var service : List.of("a", "b", "c")) {
            batches.put(service, List.of(batch(LAST.plus(-4), 0, 50), batch(LAST, 50, 0)));
        }
        assertThat(first().share().perCent()).isEqualTo(100);
        assertThat(first().figure().people()).isEqualTo(150);
        assertThat(first().change()).isEqualTo(Change.BETTER);
    }

    @Test
    void a_year_is_compared_over_the_services_that_both_know() {
        for (var service : List.of("a", "b", "c")) {
            batches.put(service, List.of(batch(LAST.plus(-4), 30, 30), batch(LAST, 30, 30)));
        }
        batches.put("new", List.of(batch(LAST, 500, 0)));
        assertThat(first().change()).isEqualTo(Change.NOT_CLEAR);
        batches.put("a", List.of(batch(LAST.plus(-4), 60, 0), batch(LAST, 0, 60)));
        assertThat(first().change()).isEqualTo(Change.WORSE);
        batches.put("a", List.of(batch(LAST, 30, 30)));
        assertThat(first().change()).isEqualTo(Change.UNKNOWN);
    }

    @Test
    void that_a_small_group_all_said_the_same_is_not_told_exactly() {
        for (var service : List.of("a", "b", "c")) {
            batches.put(service, List.of(batch(LAST, 5, 0)));
        }
        assertThat(first().share().key()).isEqualTo("results.over");
        assertThat(first().share().perCent()).isEqualTo(95);
        assertThat(first().share().between()).isEmpty();
    }

    @Test
    void before_the_first_close_there_is_nothing() {
        assertThat(kept()).isEqualTo(PromiseKept.NOTHING);
    }

    @Test
    void a_statement_of_two_themes_is_asked_about_by_the_questions_of_both() {
        assertThat(Promise.questions(PARENTS, List.of("Pr1", "Pr2")))
                .extracting(one -> one.id()).containsExactly("P8", "P9");
        assertThat(Promise.questions(PARENTS, List.of())).isEmpty();
    }

    @Test
    void invented_answers_are_known_for_it() {
        assertThat(kept().demonstration()).isFalse();
        batches.put("a", List.of(new Batch(LAST, 40, 10, true, Map.of(), Map.of())));
        assertThat(kept().demonstration()).isTrue();
    }

    private Kept first() {
        return lines().getFirst().kept().orElseThrow();
    }

    private List<PromiseKept.Line> lines() {
        return kept().lines().getOrDefault(1, List.of());
    }

    private PromiseKept kept() {
        return PromiseKept.of(PROMISE, List.of(new Asked(PARENTS, batches)));
    }

    private static Batch batch(Quarter quarter, int good, int poor) {
        return new Batch(quarter, good + poor, 10, false, Map.of("P8", tally(good, poor)),
                Map.of());
    }

    private static Tally tally(int good, int poor) {
        return new Tally(good + poor, Map.of("always", good, "never", poor));
    }
}
