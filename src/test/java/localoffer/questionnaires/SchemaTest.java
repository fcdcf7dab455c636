package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.content.Problem;
import localoffer.documents.CoProduction;
import localoffer.documents.Governance;
import localoffer.questionnaires.Question.Use;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.questionnaires.Questionnaire.Subject;
import localoffer.questionnaires.Questionnaire.Voice;
import localoffer.sample.ContentCopy;
import localoffer.sample.Files;
import localoffer.sample.JsonSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What an editor knows of the files by their schemas is what the site reads.
class SchemaTest {

    private static final Path SCHEMAS = Path.of("content/schemas");
    private static final Pattern NAMED =
            Pattern.compile("# yaml-language-server: \\$schema=(\\S+)\n");
    private static final Pattern KNOWN = Pattern.compile("Known are: (.*)\\. Correct");

    /// Files with a schema of their own.
    private static final List<String> OTHERS =
            List.of("promise", "outcomes", "governance", "coproduction");

    @TempDir Path folder;

    @Test
    void every_file_names_its_schema_in_its_first_line() {
        var files = new ArrayList<>(Files.below("content/questionnaires", ".yaml"));
        OTHERS.forEach(name -> files.add(Path.of("content", name + ".yaml")));
        assertThat(files).hasSizeGreaterThan(8).allSatisfy(file -> {
            var named = NAMED.matcher(Files.text(file));
            assertThat(named.lookingAt()).isTrue();
            assertThat(file.resolveSibling(named.group(1)).normalize()).exists();
        });
    }

    @Test
    void a_schema_knows_the_names_that_the_site_knows() {
        var file = QuestionFile.in(folder);
        assertThat(known(file, "zzz: 1\n", "type: single"))
                .isEqualTo(names("questionnaire", "/properties"));
        var question = new TreeSet<String>();
        for (var kind : List.of("single", "multiple", "short-text")) {
            question.addAll(known(file, "", "type: " + kind + "\n    zzz: 1"));
        }
        assertThat(question).isEqualTo(
                names("questionnaire", "/definitions/question/properties"));
    }

    @Test
    void a_file_is_as_its_schema_says() {
        assertThat(OTHERS).allSatisfy(name -> assertThat(JsonSchema.wrong(
                (Map<?, ?>) yaml(SCHEMAS.resolve(name + ".schema.json")),
                yaml(Path.of("content", name + ".yaml")))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"governance,owner,/properties",
        "governance,'  - id: in-2018',/definitions/structure/properties",
        "governance,'      - id: integrated-steering-group',/definitions/body/properties",
        "coproduction,owner,/properties",
        "coproduction,'  - id: promise-2018',/definitions/made/properties",
        "promise,owner,/properties"})
    void a_schema_knows_the_names_that_the_site_knows_in_a_file(
            String name, String line, String path) {
        var file = name + ".yaml";
        var text = Files.text(Path.of("content", file)).replaceFirst("(?m)^(" + line + ".*)$",
                "$1\n" + line.replaceAll("[- ]", " ").replaceFirst("\\S.*", "") + "zzz: 1");
        var problems = ContentCopy.in(folder).write(file, text)
                .read(Governance.class, CoProduction.class, Promise.class).problems();
        assertThat(problems).hasSize(1);
        assertThat(known(problems.stream().map(Problem::words).toList()))
                .isEqualTo(names(name, path));
    }

    @Test
    void a_code_is_as_the_schema_says() {
        var question = "type: single\nask: Which?\n"
                + "options: [{code: %s, label: A}, {code: b, label: B}]";
        assertThat(QuestionFile.in(folder).problems(question.formatted("under-5")))
                .noneMatch(words -> words.contains("small letters"));
        for (var wrong : List.of("a+b", "A", "a_b", "-a")) {
            assertThat(QuestionFile.in(folder).problems(question.formatted(wrong)))
                    .anyMatch(words -> words.startsWith("The code \"" + wrong + "\" must be"));
        }
    }

    @Test
    void an_order_of_the_answers_that_split_results_needs_a_question_to_split_by() {
        assertThat(QuestionFile.in(folder).questionnaire("one-1", QuestionFile.HEAD
                .formatted("one", "1") + "breakdown-ordered: true\n").problems())
                .anyMatch(words -> words.startsWith("There is no \"breakdown\""));
    }

    @Test
    void a_schema_knows_the_kinds_that_the_site_knows() {
        assertThat(values("/properties/voice/enum")).isEqualTo(words(Voice.values()));
        assertThat(values("/properties/about/enum")).isEqualTo(words(Subject.values()));
        assertThat(values("/properties/status/enum")).isEqualTo(words(Status.values()));
        var uses = words(Use.values());
        uses.remove("none");
        assertThat(values("/definitions/question/properties/use/enum")).isEqualTo(uses);
        assertThat(values("/definitions/question/properties/type/enum"))
                .hasSameSizeAs(Question.class.getPermittedSubclasses());
    }

    @Test
    void what_a_schema_refers_to_is_there() {
        var reference = Pattern.compile("\"\\$ref\": \"([^\"#]*)#([^\"]*)\"");
        assertThat(Files.below(SCHEMAS.toString(), ".json")).hasSize(7).allSatisfy(path -> {
            assertThat(Files.text(path)).contains("draft-07");
            var own = path.getFileName().toString();
            assertThat(reference.matcher(Files.text(path)).results()).isNotNull()
                    .allSatisfy(ref -> assertThat(at(ref.group(1).isEmpty() ? own : ref.group(1),
                            ref.group(2))).as(ref.group()).isNotNull());
        });
    }

    /// The names that the site says it knows when it finds one that it does not.
    private static Set<String> known(QuestionFile file, String atTop, String question) {
        file.questionnaire("one-1", QuestionFile.HEAD.formatted("one", "1") + atTop
                + "questions:\n  - id: Q1\n    ask: What?\n    " + question + "\n");
        return known(file.problems());
    }

    private static Set<String> known(List<String> problems) {
        var names = new TreeSet<String>();
        problems.forEach(words -> KNOWN.matcher(words).results().forEach(
                match -> names.addAll(List.of(match.group(1).split(", ")))));
        return names;
    }

    private static Set<String> names(String schema, String path) {
        var names = new TreeSet<String>();
        if (at(schema + ".schema.json", path) instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> names.add(name.toString()));
        }
        return names;
    }

    private static Set<String> values(String path) {
        var values = new TreeSet<String>();
        if (at("questionnaire.schema.json", path) instanceof List<?> list) {
            list.forEach(value -> values.add(value.toString()));
        }
        return values;
    }

    /// What stands at a path in a schema; null for nothing. JSON is YAML, too.
    private static @Nullable Object at(String file, String path) {
        Object found = yaml(SCHEMAS.resolve(file));
        for (var name : path.substring(1).split("/", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found;
    }

    private static Object yaml(Path file) {
        return new Load(LoadSettings.builder().build()).loadFromString(Files.text(file));
    }

    private static Set<String> words(Enum<?>[] constants) {
        var words = new TreeSet<String>();
        Stream.of(constants).forEach(one -> words.add(
                one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return words;
    }
}
