package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import localoffer.content.Content;
import localoffer.database.Shelf;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaires;
import localoffer.results.Grouping.Group;
import localoffer.sample.ContentCopy;
import localoffer.sample.EmptySite;
import localoffer.sample.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The one question by which the answers of professionals are split: where they work.
@EmptySite
class SplittingTest {

    private static final Quarter SUMMER = new Quarter(2026, 3);

    @Inject Answers answers;
    @Inject Shelf shelf;
    @Inject Closing closing;
    @Inject ReleasedResults results;
    @Inject Content content;
    @TempDir Path folder;

    @BeforeEach
    void clear() {
        answers.clear();
    }

    @Test
    void answers_are_split_by_one_question_into_groups_that_are_large_enough() {
        professionals(14, "education");
        professionals(6, "health");
        professionals(7, "social-care");
        closing.close(SUMMER);
        assertThat(shelf.rows("select label, people from atom order by people"))
                .containsExactly("health+social-care|13", "education|14");
        var batch = results.of("area", "advice-writing").getFirst();
        assertThat(batch.people()).isEqualTo(27);
        assertThat(batch.tally("W1").orElseThrow().people()).isEqualTo(27);
        assertThat(batch.tally("W16").orElseThrow().of("health")).isEqualTo(6);
        // Nothing says any more which group somebody was in.
        assertThat(answers.count("response where answers -> 'W16' is not null")).isZero();
    }

    @Test
    void who_does_not_say_is_a_group_too_and_a_small_base_in_one_group_counts_nowhere() {
        professionals(30, "education");
        answers.give(9, "area", "advice-writing", "2026Q3", Map.of("W1", List.of("very")));
        answers.give(1, "area", "advice-writing", "2026Q3", Map.of("W2", List.of("very")));
        closing.close(SUMMER);
        assertThat(shelf.rows("select label, people from atom order by people"))
                .containsExactly("not-said|10", "education|30");
        var batch = results.of("area", "advice-writing").getFirst();
        assertThat(batch.people()).isEqualTo(40);
        assertThat(batch.tally("W1").orElseThrow().people()).isEqualTo(30);
        assertThat(batch.tally("W2")).isEmpty();
    }

    @Test
    void too_few_for_two_groups_are_not_split() {
        professionals(9, "education");
        professionals(9, "health");
        closing.close(SUMMER);
        assertThat(shelf.rows("select label, people from atom")).containsExactly("|18");
    }

    @Test
    void only_neighbours_are_put_together_where_the_answers_have_an_order() {
        var sectors = Map.of("education", 6, "health", 14, "social-care", 7);
        assertThat(split(content.part(Questionnaires.class), sectors))
                .containsExactly("education+social-care", "health");
        var ordered = ContentCopy.in(folder).write("questionnaires/advice-writing-1.yaml",
                Files.text(Path.of("content/questionnaires/advice-writing-1.yaml"))
                        .replace("breakdown: W16", "breakdown: W16\nbreakdown-ordered: true"))
                .read();
        assertThat(ordered.problems()).isEmpty();
        assertThat(split(ordered.edition().part(Questionnaires.class), sectors)).isEmpty();
        assertThat(split(ordered.edition().part(Questionnaires.class),
                Map.of("education", 6, "health", 14, "social-care", 10)))
                .containsExactly("education+health", "social-care");
    }

    private static List<String> split(Questionnaires questionnaires, Map<String, Integer> people) {
        var professionals = questionnaires.newest("advice-writing").orElseThrow();
        return Atoms.groups(professionals, professionals.question("W16").orElseThrow(), people, 10)
                .stream().map(Group::label).toList();
    }

    private void professionals(int people, String sector) {
        answers.give(people, "area", "advice-writing", "2026Q3",
                Map.of("W1", List.of("very"), "W16", List.of(sector)));
    }
}
