package localoffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import localoffer.sample.Files;
import org.junit.jupiter.api.Test;

/// Style is a test. The numbers are tripwires: where a file has a good reason to be longer, the
/// reason is to be found, not the file cut in two.
class TidyTest {

    private static final int LINE_MAX = 100;
    private static final int FILE_MAX = 250;
    private static final int METHOD_MAX = 40;
    private static final String SOURCES = "src";
    private static final Pattern METHOD = Pattern.compile("^    [\\w@<].*\\)[^;=]*\\{$");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");

    @Test
    void java_keeps_to_its_lines() {
        var wrong = new ArrayList<String>();
        for (var file : Files.below(SOURCES, ".java")) {
            var lines = Files.text(file).split("\n", -1);
            if (lines.length > FILE_MAX) {
                wrong.add(file + " has " + lines.length + " lines");
            }
            check(file, lines, line -> line.length() > LINE_MAX, "is too long", wrong);
            longMethods(file, lines, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_file_has_tabs_trailing_space_or_a_reminder_for_later() {
        var wrong = new ArrayList<String>();
        var reminder = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
        for (var file : Files.below(SOURCES, ".java", ".html", ".css", ".sql", ".yml", ".md",
                ".properties")) {
            var lines = Files.text(file).split("\n", -1);
            check(file, lines, line -> line.contains("\t"), "has a tab", wrong);
            check(file, lines, line -> line.endsWith(" "), "ends with a space", wrong);
            check(file, lines, reminder.asPredicate(), "puts off what is to be done", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    /// By the name and by the mark they are kept out of the quick tests.
    @Test
    void a_test_with_a_browser_is_marked_as_one() {
        assertThat(Files.below("src/test/java", "BrowserTest.java")).allSatisfy(file ->
                assertThat(Files.text(file)).as(file.toString()).contains("@Tag(\"browser\")"));
    }

    @Test
    void a_document_of_the_project_has_exactly_one_title() {
        var files = new ArrayList<>(Files.below("src/docs", ".md"));
        files.add(Path.of("README.md"));
        assertThat(files).allSatisfy(file -> assertThat(Files.text(file)
                        .replaceAll("(?s)```.*?```", "").lines()
                        .filter(line -> line.startsWith("# "))).as(file.toString()).hasSize(1));
    }

    @Test
    void every_colour_stands_in_the_base_stylesheet() {
        var wrong = new ArrayList<String>();
        for (var file : Files.below("src/main/resources/assets/css", ".css")) {
            if (!file.endsWith("base.css")) {
                check(file, Files.text(file).split("\n", -1), COLOUR.asPredicate(),
                        "names a colour", wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void templates_print_unescaped_only_what_the_content_made_safe() {
        var allowed = Set.of("${page.service.body}", "${page.document.body}", "${page.body}",
                "${page.jsonLd}", "${page.standing.body}", "${page.way.body}", "${guide.body}");
        var used = new TreeSet<String>();
        var utext = Pattern.compile("th:utext=\"([^\"]*)\"");
        Files.below("src/main/resources/views", ".html").forEach(file -> utext
                .matcher(Files.text(file)).results().forEach(match -> used.add(match.group(1))));
        assertThat(allowed).containsAll(used);
    }

    @Test
    void templates_have_nothing_inline() {
        var inline = Pattern.compile("\\sstyle=|\\son[a-z]+=|<style|th:style|javascript:");
        var wrong = new ArrayList<String>();
        for (var file : Files.below("src/main/resources/views", ".html")) {
            check(file, Files.text(file).split("\n", -1), inline.asPredicate(), "is inline", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_template_is_used() {
        var all = new StringBuilder();
        Files.below("src/main", ".java", ".html").forEach(file -> all.append(Files.text(file)));
        var folder = Path.of("src/main/resources/views");
        var unused = Files.below(folder.toString(), ".html").stream()
                .map(file -> folder.relativize(file).toString().replace(".html", ""))
                .filter(name -> !all.toString().contains(name)).toList();
        assertThat(unused).isEmpty();
    }

    private static void longMethods(Path file, String[] lines, List<String> wrong) {
        int start = -1;
        for (int i = 0; i < lines.length; i++) {
            if (METHOD.matcher(lines[i]).matches()) {
                start = i;
            } else if (lines[i].equals("    }") && start >= 0) {
                if (i - start > METHOD_MAX) {
                    wrong.add(file + ":" + (start + 1) + " is a method of " + (i - start)
                            + " lines");
                }
                start = -1;
            }
        }
    }

    private static void check(Path file, String[] lines, Predicate<String> bad, String words,
            List<String> wrong) {
        for (int i = 0; i < lines.length; i++) {
            if (bad.test(lines[i])) {
                wrong.add(file + ":" + (i + 1) + " " + words);
            }
        }
    }
}
