package localoffer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.database.Shelf;
import localoffer.sample.EmptySite;
import localoffer.sample.Files;
import org.junit.jupiter.api.Test;

/// Nobody reads answers but who keeps them and the gate: no other class names their tables.
@EmptySite
class OneGateTest {

    private static final String SOURCES = "src/main/java/localoffer";

    /// Who keeps, looks after or forgets what came in: it is never shown by them. Of what is held
    /// staff see how many in groups, and the threshold holds for these too.
    private static final Set<String> KEEPERS = Set.of("questionnaires/Responses",
            "questionnaires/HeldResponses", "questionnaires/NightlyShuffle",
            "questionnaires/OldAnswers", "questionnaires/Withdrawals", "demonstration/Table");

    /// They ask which batches are closed, and nothing of what is in them.
    private static final Set<String> WATCHERS = Set.of("comments/Answers", "comments/SaidAndDone");
    private static final String INSIDE =
            "(from|join|into|update) +(response|about_you|atom)|people|demonstration from batch";

    /// Any class of the gate may read what nobody else may.
    private static final String GATE = "results/";

    /// What people answered, who they are, and what was counted of it.
    private static final String TABLES =
            "(response|about_you|batch|atom|atom_base|atom_count|atom_score|closing\\w*)";
    private static final Pattern IN_SQL = Pattern.compile(
            "\\b(from|join|into|update|using|table|truncate|copy)\\s+(only\\s+)?\"?" + TABLES
                    + "\\b(?!\\.)|Entity\\(\"" + TABLES + "\"|, *" + TABLES
                    + "\\s+[a-z]\\b(?=[\\s,]*(where|join|,))", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    @Inject Shelf shelf;

    @Test
    void no_other_class_names_a_table_of_answers() {
        var readers = new TreeSet<String>();
        for (var file : Files.below(SOURCES, ".java")) {
            var name = file.toString().replace('\\', '/')
                    .replaceFirst(".*" + SOURCES + "/", "").replace(".java", "");
            if (IN_SQL.matcher(COMMENT.matcher(Files.text(file)).replaceAll("")).find()) {
                readers.add(name);
            }
        }
        assertThat(readers).filteredOn(name -> name.startsWith(GATE)).isNotEmpty();
        assertThat(WATCHERS).allSatisfy(name -> assertThat(Files.text(SOURCES + "/" + name
                + ".java")).doesNotContainPattern(INSIDE));
        assertThat(readers)
                .filteredOn(name -> !name.startsWith(GATE) && !WATCHERS.contains(name))
                .containsExactlyInAnyOrderElementsOf(KEEPERS);
    }

    @Test
    void the_pattern_finds_what_it_must() {
        for (var sql : List.of("select * from response where x", "join atom_base b on",
                "insert into batch (", "delete from about_you", "UPDATE response SET",
                "@MappedEntity(\"response\")", "from comment, response r where")) {
            assertThat(IN_SQL.matcher(sql).find()).as(sql).isTrue();
        }
        for (var words : List.of("from response.header()", "take a response", "batch(row)",
                "from comment c")) {
            assertThat(IN_SQL.matcher(words).find()).as(words).isFalse();
        }
    }

    /// A view or function would be another door: only the one view is there, which asks no more
    /// than whether a batch is closed.
    @Test
    void no_view_and_no_function_of_the_database_shows_answers() {
        var views = new TreeMap<>(shelf.rows("""
                select viewname, translate(definition, E'\\n|', '  ') from pg_views
                 where schemaname = 'public'""").stream().map(row -> row.split("\\|", 2))
                .collect(Collectors.toMap(row -> row[0], row -> row[1])));
        views.values().removeIf(words -> !Pattern.compile("\\b" + TABLES + "\\b")
                .matcher(words).find());
        assertThat(views).allSatisfy((name, words) -> assertThat(words).as(name)
                .doesNotContainPattern("\\b(response|about_you|atom\\w*)\\b")
                .doesNotContain("people", "count("));
        assertThat(shelf.rows("""
                select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where nspname = 'public'
                   and prosrc ~ '\\y(response|about_you|batch|atom\\w*)\\y'""")).isEmpty();
    }
}
