package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import localoffer.content.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was published stays as it was; what is new is a new version.
class PublishedTest {

    private static final String TEXT = QuestionFile.HEAD.formatted("one", "1")
            .replace("status: draft", "status: closed") + """
            changed: []
            about-you:
              - id: X1
                type: single
                ask: Who?
                options: [{code: a, label: A}, {code: b, label: B}]
            questions:
              - id: Q1
                type: multiple
                ask: Where did it help?
                hint: Choose any.
                choose-max: 2
                indicator: O2
                area: outcomes
                promise: [Pr1]
                options:
                  - {code: home, label: Home, score: 50}
                  - {code: school, label: School, favourable: true}
                  - {code: none, label: Nowhere, alone: true, counts: false}
              - id: Q2
                type: text
                ask: What else?
                characters-max: 900
                ask-if: {answered: [Q1]}
            """;

    @TempDir Path folder;
    private QuestionFile file;

    @BeforeEach
    void publish() {
        file = QuestionFile.in(folder).questionnaire("one-1", TEXT).publish();
    }

    @Test
    void what_is_published_needs_its_line_which_the_problem_tells() {
        assertThat(file.problems()).isEmpty();
        file.write("questionnaires/published.txt", "");
        assertThat(file.problems()).singleElement().asString()
                .matches("\"one-1\" is published and has no line here\\."
                        + ".* add: one-1 [0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ask: Where did it help?|ask: Where does it help?",
            "hint: Choose any.|hint: Choose some.", "choose-max: 2|choose-max: 3",
            "indicator: O2|indicator: O3", "area: outcomes|area: experience",
            "code: home|code: house", "label: Home|label: At home", "score: 50|score: 51",
            "favourable: true|favourable: false", ", alone: true|", ", counts: false|",
            "characters-max: 900|characters-max: 901", "ask-if: {answered: [Q1]}|use: none",
            "type: multiple|type: tiles", "ask: Who?|ask: Who are you?",
            "purpose: To find out.|purpose: To ask.", "line: No names.|line: Names.",
            "No names at all.|Some names.", "title: For parents|title: For all",
            "voice: parent|voice: anyone", "id: Q2|id: Q3"})
    void no_word_code_or_score_of_it_can_be_changed(String was, String is) {
        file.questionnaire("one-1", TEXT.replace(was, is == null ? "" : is));
        assertThat(file.problems()).singleElement().asString()
                .contains("was published with other words", "copy it to one-2.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"minutes: 3|minutes: 4",
            "promise: [Pr1]|basis: [A plan]",
            "changed: []|changed: [{when: 2026-10, told: It was long., did: It is shorter.}]",
            "status: closed|status: closed\\nopens: 2026-01-01",
            "groups: []|groups: [], note: New"})
    void when_it_is_asked_and_who_made_it_can_be_changed(String was, String is) {
        file.questionnaire("one-1", TEXT.replace(was, is.replace("\\n", "\n")));
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void a_change_is_a_new_version_beside_the_old_one() {
        file.questionnaire("one-2", TEXT.replace("version: 1", "version: 2")
                .replace("label: Home", "label: At home"));
        assertThat(file.publish().problems()).isEmpty();
    }

    @Test
    void what_was_published_is_not_taken_away_or_made_a_draft_again() {
        file.questionnaire("one-1", TEXT.replace("status: closed", "status: draft"));
        assertThat(file.problems()).singleElement().asString()
                .contains("was published", "Put it back");
    }

    @Test
    void a_running_site_refuses_a_change_even_when_its_line_is_changed_with_it() {
        var served = Optional.of(file.read().edition());
        file.questionnaire("one-1", TEXT.replace("label: Home", "label: At home"))
                .write("questionnaires/published.txt", "").publish();
        assertThat(file.problems()).isEmpty();
        assertThat(file.read(served).problems()).extracting(Problem::words).singleElement()
                .asString().contains("was published with other words");
        assertThat(file.read(served).problems()).extracting(Problem::file)
                .containsExactly("questionnaires/one-1.yaml");
    }

    @Test
    void a_change_is_told_once_even_when_its_line_and_the_served_words_both_differ() {
        var served = Optional.of(file.read().edition());
        file.questionnaire("one-1", TEXT.replace("label: Home", "label: At home"));
        assertThat(file.read(served).problems()).hasSize(1);
    }

    @Test
    void what_is_gone_is_told_as_gone_and_not_as_changed() {
        var served = Optional.of(file.read().edition());
        file.questionnaire("one-1", TEXT.replace("status: closed", "status: draft"));
        assertThat(file.read(served).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.words()).contains("is a draft now or is gone", "Put it back");
            assertThat(problem.file()).isEqualTo("questionnaires/published.txt");
        });
        file.write("questionnaires/published.txt", "");
        assertThat(file.read(served).problems()).singleElement().extracting(Problem::words)
                .asString().contains("is a draft now or is gone");
    }

    @Test
    void a_draft_may_change_as_often_as_it_likes() {
        file.questionnaire("one-2", TEXT.replace("version: 1", "version: 2")
                .replace("status: closed", "status: draft"));
        assertThat(file.problems()).isEmpty();
    }
}
