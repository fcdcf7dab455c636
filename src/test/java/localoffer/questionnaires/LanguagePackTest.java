package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import localoffer.content.Readings;
import localoffer.sample.Parts;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.Test;

/// The questionnaires in Polish, as they stand in the content folder.
class LanguagePackTest {

    private static final Questionnaires ALL = Readings
            .of(Path.of("content"), Parts.all(), TestClock.TODAY).part(Questionnaires.class);
    private static final Questionnaire PARENTS = ALL.newest("parents").orElseThrow();

    @Test
    void it_asks_the_same_in_other_words() {
        var polish = PARENTS.in("pl");
        assertThat(polish.language()).isEqualTo("pl");
        assertThat(polish.title()).isEqualTo("Dla rodziców i opiekunów");
        assertThat(polish.questions()).extracting(Question::id)
                .containsExactlyElementsOf(PARENTS.questions().stream().map(Question::id).toList());
        assertThat(polish.questions()).extracting(question -> codes(question))
                .containsExactlyElementsOf(PARENTS.questions().stream()
                        .map(question -> codes(question)).toList());
        assertThat(polish.questions()).allSatisfy(question -> {
            var english = PARENTS.question(question.id()).orElseThrow();
            assertThat(question.about().ask()).isNotEmpty().isNotEqualTo(english.about().ask());
            assertThat(question.about().hint().isEmpty())
                    .isEqualTo(english.about().hint().isEmpty());
            assertThat(question.options()).extracting(Option::label).doesNotContain("");
        });
        assertThat(polish.question("P1").orElseThrow().option("very-good").orElseThrow().label())
                .isEqualTo("Bardzo dobrze");
        assertThat(polish.aboutYou()).hasSameSizeAs(PARENTS.aboutYou());
        assertThat(polish.privacy().paragraph(10)).contains("10 osób");
    }

    @Test
    void it_says_whether_somebody_who_speaks_the_language_has_checked_it() {
        assertThat(PARENTS.in("pl").words().reviewed()).isFalse();
        assertThat(PARENTS.words().reviewed()).isTrue();
    }

    @Test
    void a_language_that_it_does_not_have_leaves_it_as_it_is() {
        assertThat(PARENTS.in("xx")).isEqualTo(PARENTS);
        assertThat(PARENTS.in("en")).isEqualTo(PARENTS);
        assertThat(PARENTS.languages()).containsExactly("en", "pl");
        assertThat(ALL.newest("local-offer").orElseThrow().languages()).containsExactly("en");
    }

    private static List<String> codes(Question question) {
        return question.options().stream().map(Option::code).toList();
    }
}
