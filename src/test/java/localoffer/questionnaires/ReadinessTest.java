package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import localoffer.questionnaires.Making.Need;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What must be there before a version can open.
class ReadinessTest {

    private static final String MADE = """
            co-produced:
              groups:
                - name: Example forum
                  voice: parent
                  dates: [2026-09-12]
                  did: Wrote the answers.
                  changed: [Question 1 is shorter.]
              tried-out: [{on: 2026-11-02, people: 6, with: [a screen reader]}]
              sign-off: {by: Example forum, on: 2026-11-20}
            easy-read-checked: {by: Example easy read group, on: 2026-11-16}
            impact-assessment: {reference: EXAMPLE-1, on: 2026-11-18}
            """;
    private static final String READY = QuestionFile.HEAD.formatted("one", "1")
            .replace("status: draft", "status: open").replace("draft: true", "draft: false")
            .replace("co-produced: {groups: []}\n", MADE)
            + "questions: [{id: Q1, type: text, ask: What?, characters-max: 9}]\n";

    @TempDir Path folder;
    private QuestionFile file;

    @BeforeEach
    void write() {
        file = QuestionFile.in(folder).questionnaire("one-1", READY).publish();
    }

    @Test
    void a_version_with_all_of_it_opens() {
        assertThat(file.problems()).isEmpty();
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_version_without_one_of_them_does_not_open_and_the_missing_one_is_named() {
        assertThat(refused(MADE.substring(MADE.indexOf("easy-read")), ""))
                .contains("\"easy-read-checked\" is empty; \"impact-assessment\" is empty");
        assertThat(refused("easy-read-checked: {by: Example easy read group, on: 2026-11-16}", ""))
                .contains("\"easy-read-checked\" is empty");
        assertThat(refused("impact-assessment: {reference: EXAMPLE-1, on: 2026-11-18}", ""))
                .contains("\"impact-assessment\" is empty");
        assertThat(refused("  sign-off: {by: Example forum, on: 2026-11-20}\n", ""))
                .contains("\"co-produced\" lacks");
        assertThat(refused("      changed: [Question 1 is shorter.]\n", ""))
                .contains("\"co-produced\" lacks");
        assertThat(refused("paragraph: No names at all., ", "")).contains("\"privacy\" lacks");
    }

    @Test
    void a_draft_may_lack_all_of_it() {
        file.questionnaire("one-2", QuestionFile.HEAD.formatted("one", "2")
                + "questions: [{id: Q1, type: text, ask: What?, characters-max: 9}]\n");
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void a_demonstration_may_lack_it_and_says_so() {
        file.questionnaire("one-1", READY.replace(MADE, """
                co-produced: {groups: []}
                demonstration: true
                """).replace("draft: false", "draft: true"));
        assertThat(file.problems()).isEmpty();
        assertThat(missing()).containsExactly(Need.CO_PRODUCTION, Need.EASY_READ,
                Need.IMPACT_ASSESSMENT);
    }

    @Test
    void what_is_open_for_a_demonstration_only_is_marked_as_a_draft() {
        file.questionnaire("one-1", READY + "demonstration: true\n");
        assertThat(file.problems()).singleElement().asString().contains("Write \"draft: true\"");
    }

    @Test
    void the_page_about_privacy_must_be_there() {
        file.questionnaire("one-1", READY.replace("/pages/privacy", "/pages/none"));
        assertThat(file.problems()).anySatisfy(words ->
                assertThat(words).contains("There is no page \"/pages/none\""));
    }

    private String refused(String was, String is) {
        assertThat(READY).contains(was);
        file.questionnaire("one-1", READY.replace(was, is));
        return file.problems().stream().filter(words -> words.startsWith("It cannot be open"))
                .findFirst().orElse("nothing");
    }

    private List<Need> missing() {
        var one = file.read().edition().part(Questionnaires.class).versions().getFirst();
        return one.making().missing(one.privacy());
    }
}
