package localoffer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private enum Colour { DARK_RED, BLUE }

    private final Reading reading = new Reading(
            new TreeMap<>(), List.of(), LocalDate.of(2026, 11, 21), Optional.empty(),
            Optional.empty());

    @Test
    void a_missing_text_is_told_with_its_file_and_the_mend() {
        try (var fields = yaml("phone: 1\n")) {
            fields.optional("phone");
            assertThat(fields.text("name")).isEmpty();
        }
        assertThat(problems()).containsExactly("a.md:2: \"name\" is missing. Add a line"
                + " \"name: ...\" with text.");
    }

    @Test
    void a_number_out_of_its_range_is_told_at_its_line() {
        try (var fields = yaml("min: 1\nmax: 26\n")) {
            assertThat(fields.number("min", 0, 25)).isEqualTo(1);
            assertThat(fields.number("max", 0, 25)).isZero();
        }
        assertThat(problems()).containsExactly("a.md:3: \"max\" is \"26\" but must be a whole"
                + " number from 0 to 25.");
    }

    @Test
    void a_misspelt_name_is_told_with_the_names_that_are_known() {
        try (var fields = yaml("phone: 1\nfone: 2\n")) {
            fields.text("phone");
        }
        assertThat(problems()).singleElement().asString()
                .startsWith("a.md:3: \"fone\" is not known here. Known are: phone.");
    }

    @Test
    void a_word_outside_a_list_of_choices_is_told_with_the_choices() {
        try (var fields = yaml("one: dark-red\ntwo: green\n")) {
            assertThat(fields.choice("one", Colour.class)).isEqualTo(Colour.DARK_RED);
            fields.choice("two", Colour.class);
        }
        assertThat(problems()).containsExactly(
                "a.md:3: \"two\" is \"green\" but must be one of dark-red, blue.");
    }

    @Test
    void yes_and_no_stay_words() {
        try (var fields = yaml("plan: no\n")) {
            assertThat(fields.text("plan")).isEqualTo("no");
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void broken_yaml_is_told_at_the_line_where_it_breaks() {
        yaml("name: one\nphone: \"unclosed\nmore: 2\n");
        assertThat(problems()).singleElement().asString().startsWith("a.md:")
                .contains("This is not YAML");
    }

    @Test
    void a_name_written_twice_is_told() {
        try (var fields = yaml("name: one\nname: two\n")) {
            fields.text("name");
        }
        assertThat(problems()).singleElement().asString().contains("twice");
    }

    private Fields yaml(String text) {
        return reading.frontMatter(new SourceFile("a.md", "---\n" + text + "---\nBody\n"));
    }

    private List<String> problems() {
        return reading.problems().stream().map(Problem::toString).toList();
    }
}
