package localoffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.sample.Files;
import org.junit.jupiter.api.Test;

/// README is a map, and the map is true. Its table of packages is checked by PackageMapTest.
class ReadmeTest {

    private static final int LINES_MAX = 150;
    private static final String README = Files.text("README.md");

    @Test
    void it_is_under_three_screens() {
        assertThat(README.lines()).hasSizeLessThan(LINES_MAX);
    }

    @Test
    void it_names_the_two_commands_each_on_a_line_of_its_own() {
        assertThat(README.lines())
                .contains("    mvn -q compile exec:exec", "    mvn verify");
    }

    @Test
    void its_settings_are_those_that_the_program_reads() {
        var used = new TreeSet<String>();
        for (var file : new String[] {"resources/application.yml",
                "java/localoffer/Application.java", "java/localoffer/Log.java"}) {
            Pattern.compile("(?:\\$\\{|setting\\(\")([A-Z_]+)[:\"]")
                    .matcher(Files.text("src/main/" + file)).results()
                    .forEach(match -> used.add(match.group(1)));
        }
        assertThat(named("(?m)^\\| `([A-Z_]+)` \\|")).isEqualTo(used);
    }

    @Test
    void its_packages_are_those_of_the_code() {
        var packages = Files.below("src/main/java/localoffer", "package-info.java").stream()
                .map(file -> file.getName(file.getNameCount() - 2).toString())
                .filter(name -> !name.equals("localoffer"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named("(?m)^\\| `([a-z]+)` \\|")).isEqualTo(packages);
    }

    @Test
    void the_files_and_folders_it_names_are_there() {
        var paths = named("[`(]((?:src|content)/[\\w./-]*)[`)]");
        assertThat(paths).isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    private static Set<String> named(String pattern) {
        return Pattern.compile(pattern).matcher(README).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
