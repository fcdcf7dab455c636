package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import localoffer.content.Problem;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A service adds up to three questions of its own to a questionnaire.
class LocalQuestionTest {

    private static final String FILE = "questionnaires/local/childrens-physio.yaml";
    private static final String ONE = """
              - id: S#
                questionnaire: parents
                status: STATUS
                type: single
                ask: Local question S#?
                options: [{code: a, label: A}, {code: b, label: B}]
                languages: {pl: {ask: Pytanie?, options: {a: Tak, b: Nie}}}
            """;

    private static List<Problem> problems = List.of();
    private static Questionnaires all = new Questionnaires(List.of(), List.of());

    /// Five questions, of which four are open, and mistakes of every kind in files of their own.
    @BeforeAll
    static void write(@TempDir Path folder) {
        var loaded = ContentCopy.in(folder)
                .write(FILE, "service: childrens-physio\nquestions:\n"
                        + one(1, "open") + one(2, "closed") + one(3, "open") + one(4, "open")
                        + one(5, "draft") + one(6, "open"))
                .write("questionnaires/local/ipsea.yaml", "service: ipsea\nquestions:\n"
                        + one(1, "draft"))
                .write("questionnaires/local/mhst.yaml", "service: mhst\nquestions:\n"
                        + one(1, "draft").replace("id: S1", "id: P1"))
                .read();
        problems = loaded.problems();
        all = loaded.edition().part(Questionnaires.class);
    }

    @Test
    void they_come_before_the_last_questions_that_are_answered_in_words() {
        var asked = all.at("childrens-physio", parents());
        assertThat(asked.questions()).extracting(Question::id)
                .containsSubsequence("P16", "S1", "S3", "S4", "S6", "P17", "P18", "P19");
        assertThat(asked.question("S1").orElseThrow().isLocal()).isTrue();
        assertThat(asked.in("pl").question("S1").orElseThrow().about().ask())
                .isEqualTo("Pytanie?");
        assertThat(asked.in("pl").questions()).hasSameSizeAs(asked.questions());
    }

    @Test
    void only_those_that_are_open_are_asked_and_only_by_their_service() {
        assertThat(all.at("childrens-physio", parents()).questions())
                .extracting(Question::id).doesNotContain("S2", "S5");
        assertThat(all.at("childrens-salt", parents())).isEqualTo(parents());
        var easy = all.newest("easy-read").orElseThrow();
        assertThat(all.at("childrens-physio", easy)).isEqualTo(easy);
    }

    @Test
    void more_than_three_are_refused() {
        assertThat(words(FILE)).anySatisfy(words -> assertThat(words)
                .contains("4 questions are open beside \"parents\"", "3 at most"));
    }

    @Test
    void one_that_was_open_is_published_and_never_changes() {
        assertThat(words("questionnaires/published.txt")).anySatisfy(words ->
                assertThat(words).contains("add: childrens-physio.S2 "));
        assertThat(words("questionnaires/published.txt")).noneSatisfy(words ->
                assertThat(words).contains("childrens-physio.S5"));
    }

    @Test
    void it_has_an_id_of_its_own_and_belongs_to_a_service_that_is_asked() {
        assertThat(words("questionnaires/local/mhst.yaml")).anySatisfy(words ->
                assertThat(words).contains("S and a number"));
        assertThat(words("questionnaires/local/ipsea.yaml")).anySatisfy(words ->
                assertThat(words).contains("is not asked the questionnaire"));
    }

    private static String one(int number, String status) {
        return ONE.replace("S#", "S" + number).replace("STATUS", status);
    }

    private static Questionnaire parents() {
        return all.newest("parents").orElseThrow();
    }

    private static List<String> words(String file) {
        return problems.stream().filter(problem -> problem.file().equals(file))
                .map(Problem::words).toList();
    }
}
