package localoffer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.sample.Files;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// The arrows between the packages are those of the map in README, no more and no fewer.
@Order(1) // It needs no PostgreSQL, for which the others wait.
class PackageMapTest {

    private static final String ROOT = "localoffer.";
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+)` \\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    /// They keep what people report or look for, and know nothing of what they answer.
    private static final Set<String> KEEPERS = Set.of(
            "directory.ProblemReports", "search.MissedSearches", "commissioning.Escalations");
    private static final Pattern OF_ANSWERS = Pattern.compile(
            "\\b(response|comment|about_you|batch|atom(_\\w+)?)\\b");

    /// Without what the framework writes of how each is made: that names what its maker names.
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("$Definition"))
            .importPackages("localoffer");

    @Test
    void the_arrows_in_the_code_are_those_of_the_map_in_the_readme() {
        assertThat(arrowsInCode()).isEqualTo(arrowsInReadme());
    }

    @Test
    void time_comes_from_a_clock_that_was_handed_in() {
        for (var type : List.of(LocalDate.class, LocalDateTime.class, ZonedDateTime.class,
                Instant.class)) {
            ArchRuleDefinition.noClasses().should().callMethod(type, "now").check(CLASSES);
        }
        ArchRuleDefinition.noClasses().that().doNotHaveSimpleName("Clocks")
                .should().callMethod(Clock.class, "systemDefaultZone").check(CLASSES);
    }

    @Test
    void no_class_is_named_after_a_layer() {
        var layers = List.of("Service", "Manager", "Helper", "Util", "Utils", "Impl", "DTO", "Dto",
                "Entity", "Repository");
        var named = CLASSES.stream().map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("Service"))
                .filter(name -> layers.stream().anyMatch(name::endsWith)).toList();
        assertThat(named).isEmpty();
    }

    @Test
    void only_the_gate_reads_answers_for_display() {
        var readers = CLASSES.stream()
                .filter(type -> type.getPackageName().matches(
                        "localoffer\\.(commissioning|site|search|documents|directory)"))
                .filter(type -> !KEEPERS.contains(written(type)))
                .filter(type -> type.getDirectDependenciesFromSelf().stream().anyMatch(d ->
                        d.getTargetClass().getPackageName().startsWith("java.sql")
                                || d.getTargetClass().getPackageName()
                                        .startsWith("io.micronaut.data")
                                || d.getTargetClass().getPackageName()
                                        .equals("localoffer.database")))
                .map(JavaClass::getName).toList();
        assertThat(readers).as("packages that show pages and hold no SQL").isEmpty();
        assertThat(KEEPERS).allSatisfy(keeper -> assertThat(Files.text("src/main/java/localoffer/"
                + keeper.replace('.', '/') + ".java")).doesNotContainPattern(OF_ANSWERS));
    }

    /// The class that a person wrote, of one that the framework made for it.
    private static String written(JavaClass type) {
        return type.getName().substring(ROOT.length()).replace(".$", ".")
                .replaceFirst("\\$.*", "");
    }

    private static Map<String, Set<String>> arrowsInCode() {
        var arrows = new TreeMap<String, Set<String>>();
        for (var type : CLASSES) {
            var from = packageOf(type);
            if (from.isEmpty()) {
                continue;
            }
            var targets = arrows.computeIfAbsent(from, key -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(arrow -> packageOf(arrow.getTargetClass().getBaseComponentType()))
                    .filter(to -> !to.isEmpty() && !to.equals(from)).forEach(targets::add);
        }
        return arrows;
    }

    private static String packageOf(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }

    private static Map<String, Set<String>> arrowsInReadme() {
        var arrows = new TreeMap<String, Set<String>>();
        Files.text("README.md").lines().map(ROW::matcher).filter(Matcher::matches)
                .forEach(row -> arrows.put(row.group(1), names(row.group(2))));
        return arrows;
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
