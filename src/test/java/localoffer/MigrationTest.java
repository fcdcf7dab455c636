package localoffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import localoffer.sample.Files;
import org.junit.jupiter.api.Test;

/// A migration that has landed never changes. Each test of the site runs them all from empty.
class MigrationTest {

    private static final String FOLDER = "src/main/resources/db/migration";
    private static final Path LANDED = Path.of("src/test/resources/landed-migrations.txt");
    private static final Pattern NAME =
            Pattern.compile("V\\d{4}_\\d{2}_\\d{2}_\\d+__[a-z][a-z0-9_]{15,}\\.sql");

    @Test
    void names_are_dated_sentences() {
        assertThat(Files.below(FOLDER, ".sql")).isNotEmpty().allSatisfy(file ->
                assertThat(file.getFileName().toString()).matches(NAME));
    }

    @Test
    void a_landed_migration_has_not_changed() {
        var landed = new TreeMap<String, String>();
        Files.text(LANDED).lines().map(line -> line.split(" "))
                .forEach(words -> landed.put(words[1], words[0]));
        var found = found();
        assertThat(landed).isNotEmpty();
        assertThat(found).as("write a new migration instead, and add its line to " + LANDED)
                .containsExactlyInAnyOrderEntriesOf(landed);
    }

    private static Map<String, String> found() {
        var found = new TreeMap<String, String>();
        for (var file : Files.below(FOLDER, ".sql")) {
            var crc = new CRC32();
            crc.update(Files.text(file).getBytes(StandardCharsets.UTF_8));
            found.put(file.getFileName().toString(),
                    HexFormat.of().toHexDigits((int) crc.getValue()));
        }
        return found;
    }
}
