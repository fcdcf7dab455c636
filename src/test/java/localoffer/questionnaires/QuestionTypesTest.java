package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import localoffer.sample.Sample;
import org.junit.jupiter.api.Test;

/// Each kind of question has a class, a template, a pattern and a test of one name.
class QuestionTypesTest {

    private static final List<String> CLASSES = Stream.of(Question.class.getPermittedSubclasses())
            .map(Class::getSimpleName).toList();

    @Test
    void each_kind_has_its_template_its_test_and_its_pattern() {
        assertThat(CLASSES).hasSize(6).allSatisfy(name -> {
            var kebab = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.UK);
            assertThat(Path.of("src/main/resources/views/questionnaires", kebab + ".html"))
                    .exists();
            assertThat(Path.of("src/test/java/localoffer/questionnaires", name + "Test.java"))
                    .exists();
            assertThat(QuestionPatterns.ALL.get(kebab)).extracting(q -> q.getClass()
                    .getSimpleName()).isEqualTo(name);
        });
        assertThat(Sample.QUESTIONS).containsExactlyElementsOf(QuestionPatterns.ALL.keySet());
    }
}
