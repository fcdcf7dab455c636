package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import localoffer.database.Shelf;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.EmptySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people write cannot be read in the database.
@EmptySite
class SealedWordsTest {

    private static final String ZEBRAS = "Zebras, \u00e9 \ud83e\udd93";
    private static final String KEY = "a key for one test, long enough to be taken";
    private static final String REAL = "jdbc:postgresql://db/offer";

    @Inject EmbeddedServer server;
    @Inject Kept kept;
    @Inject Shelf shelf;
    @Inject SealedWords site;
    @Inject PlainWords plain;

    @TempDir Path folder;

    @BeforeEach
    void clear() {
        kept.clear();
    }

    @Test
    void the_database_holds_nothing_of_what_was_written_but_the_site_reads_it() {
        var family = new Family(new Browser(server.getURI()));
        var page = family.browser().submit(family.browser().get(Family.PARENTS + "/answers"),
                "Next");
        page = family.browser().submit(page, "Next", new Field("answer-P2", ZEBRAS));
        assertThat(family.send(family.skipToCheck(page)).heading()).isEqualTo("Thank you");
        assertThat(kept.rows("select words from comment"))
                .containsExactly(ZEBRAS);
        var tables = shelf.rows("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'");
        assertThat(tables).contains("comment", "response", "audit").hasSizeGreaterThan(20);
        for (var table : tables) {
            assertThat(shelf.rows("select t::text from " + table + " t").toString())
                    .doesNotContain("Zebra")
                    .doesNotContain(hex("Zebra"));
        }
    }

    @Test
    void what_was_kept_before_words_were_sealed_is_sealed_at_the_start() {
        shelf.change("insert into comment (questionnaire, version, service, quarter, question,"
                + " plain, overall, may_publish) values ('parents', 1, 'portage', '2026Q2', 'P2',"
                + " 'Zebras', 'positive', true)");
        plain.seal(new StartupEvent(server.getApplicationContext()));
        assertThat(kept.rows("select words, plain from comment")).containsExactly("Zebras|null");
        assertThat(shelf.rows("select c::text from comment c").toString())
                .doesNotContain("Zebras", hex("Zebras"));
    }

    @Test
    void the_same_words_are_sealed_differently_every_time_and_opened_by_the_same_key_alone()
            throws Exception {
        var one = new SealedWords(KEY, folder, REAL);
        var sealed = one.seal("Zebras");
        assertThat(sealed).hasSize("Zebras".length() + 28).isNotEqualTo(one.seal("Zebras"));
        assertThat(new SealedWords(KEY, folder, REAL).open(sealed)).contains("Zebras");
        assertThat(new SealedWords(KEY + "!", folder, REAL).open(sealed)).isEmpty();
        assertThat(site.open(sealed)).isEmpty();
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(one.open(changed)).as("byte %d", i).isEmpty();
        }
        assertThat(one.open(new byte[0])).isEmpty();
        assertThat(one.open(new byte[12])).isEmpty();
    }

    @Test
    void a_real_server_needs_a_key_and_a_demonstration_makes_its_own_once() throws Exception {
        assertThatThrownBy(() -> new SealedWords("", folder, REAL))
                .hasMessageContaining("COMMENTS_KEY is missing");
        assertThatThrownBy(() -> new SealedWords("short", folder, REAL))
                .hasMessageContaining("COMMENTS_KEY is too short");
        assertThat(folder).isEmptyDirectory();
        var sealed = new SealedWords("", folder, "jdbc:embedded:postgresql").seal("Zebras");
        assertThat(new SealedWords("", folder, "jdbc:embedded:postgresql").open(sealed))
                .contains("Zebras");
        assertThat(Files.getPosixFilePermissions(folder.resolve("comments-key"))).hasSize(2);
    }

    private static String hex(String words) {
        var hex = new StringBuilder();
        words.chars().forEach(c -> hex.append(Integer.toHexString(c)));
        return hex.toString();
    }
}
