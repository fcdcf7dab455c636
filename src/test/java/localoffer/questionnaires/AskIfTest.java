package localoffer.questionnaires;

import static localoffer.questionnaires.Asked.about;
import static localoffer.questionnaires.Asked.answers;
import static localoffer.questionnaires.Asked.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import localoffer.questionnaires.Question.About;
import localoffer.questionnaires.Question.Serves;
import localoffer.questionnaires.Question.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which questions are asked, computed from the answers.
class AskIfTest {

    private static final Question WAITED = new SingleChoice(about("Q1", "", Use.NONE),
            List.of(option("yes", 0, false), option("no", 100, true)));
    private static final Question HOW = choice("Q2", new AskIf.Chose("Q1", List.of("yes")));
    private static final Question WORSE = choice("Q3", new AskIf.Chose("Q2", List.of("b")));
    private static final Question BETTER =
            choice("Q4", new AskIf.DidNotChoose("Q1", List.of("yes")));
    private static final Questionnaire ALL =
            Asked.questionnaire(List.of(WAITED, HOW, WORSE, BETTER), List.of());

    @TempDir Path folder;

    @Test
    void a_question_is_asked_of_those_whom_it_is_for() {
        assertThat(asked(answers("Q1", "yes"))).containsExactly("Q1", "Q2");
        assertThat(asked(answers("Q1", "yes", "Q2", "b"))).containsExactly("Q1", "Q2", "Q3");
        assertThat(asked(answers("Q1", "no"))).containsExactly("Q1", "Q4");
    }

    @Test
    void who_skipped_a_question_chose_nothing() {
        assertThat(asked(Answers.NONE)).containsExactly("Q1", "Q4");
    }

    @Test
    void an_answer_that_is_not_asked_for_any_more_decides_nothing_and_is_not_kept() {
        var changed = answers("Q1", "no", "Q2", "b", "Q3", "a");
        assertThat(asked(changed)).containsExactly("Q1", "Q4");
        assertThat(Submission.of(ALL, changed).chosen()).containsOnlyKeys("Q1");
        assertThat(Check.of(ALL, answers("Q1", "no", "Q2", "owl")))
                .isInstanceOf(Checked.Accepted.class);
    }

    @Test
    void next_and_back_pass_by_what_is_not_asked() {
        var journey = new Journey(ALL, answers("Q1", "no"));
        assertThat(journey.turn("Q1", "next", false).step().name()).isEqualTo("Q4");
        assertThat(journey.turn("Q4", "back", false).step().name()).isEqualTo("Q1");
    }

    @Test
    void a_file_says_it_in_three_ways_and_only_looks_back() {
        var file = QuestionFile.in(folder);
        var head = QuestionFile.HEAD.formatted("one", "1") + """
                questions:
                  - {id: A, type: text, ask: What?, characters-max: 9}
                  - id: B
                    type: single
                    ask: Which?
                    ask-if: {answered: [A]}
                    options: [{code: a, label: A}, {code: b, label: B}]
                """;
        var last = "  - {id: C, type: text, ask: Why?, characters-max: 9, ask-if: %s}\n";
        file.questionnaire("one-1", head + last.formatted("{question: B, is-not: [a]}"));
        var loaded = file.read();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.edition().part(Questionnaires.class).versions().getFirst().questions())
                .extracting(question -> question.about().askIf()).containsExactly(AskIf.ALWAYS,
                        new AskIf.Answered(List.of("A")),
                        new AskIf.DidNotChoose("B", List.of("a")));
        for (var wrong : List.of("{question: C, is: [a]}", "{question: Z, is: [a]}",
                "{question: B, is: [z]}", "{question: B}", "{answered: [Z]}",
                "{question: B, is: [a], is-not: [b]}", "{is: [a]}",
                "{question: B, answered: [A]}")) {
            file.questionnaire("one-1", head + last.formatted(wrong));
            assertThat(file.read().problems()).as(wrong).isNotEmpty();
        }
    }

    private static Question choice(String id, AskIf rule) {
        return new SingleChoice(new About(id, id + "?", "", Optional.empty(), Serves.NOTHING, rule,
                Use.NONE), List.of(option("a", 0, false), option("b", 100, true)));
    }

    private static List<String> asked(Answers answers) {
        return new Journey(ALL, answers).asked().stream().map(Question::id).toList();
    }
}
