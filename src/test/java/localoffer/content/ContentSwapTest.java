package localoffer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentSwapTest {

    /// Stands for what a package makes of the folder: the names in one file.
    record Names(String first) {}

    private static final Part<Names> NAMES = new Part<>() {
        @Override
        public Class<Names> type() {
            return Names.class;
        }

        @Override
        public Names read(Reading reading) {
            try (var fields = reading.yaml("names.yaml")) {
                return new Names(fields.text("first"));
            }
        }
    };

    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    /// A clock whose day a test sets.
    private static final class Days extends Clock {

        private Instant now = TODAY.instant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /// Stands for what depends on the day, such as what is stale.
    private static final Part<LocalDate> DAY = new Part<>() {
        @Override
        public Class<LocalDate> type() {
            return LocalDate.class;
        }

        @Override
        public LocalDate read(Reading reading) {
            return reading.today();
        }
    };

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void write_the_first_file() throws IOException {
        file = folder.resolve("names.yaml");
        Files.writeString(file, "first: Amina\n");
    }

    @Test
    void a_good_change_is_served_at_the_next_look() throws IOException {
        var content = served();
        Files.writeString(file, "first: Jo-Anne\n");
        content.look();
        assertThat(content.part(Names.class)).isEqualTo(new Names("Jo-Anne"));
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void a_part_can_refuse_a_change_of_what_is_served_already() throws IOException {
        Part<String> steadfast = new Part<>() {
            @Override
            public Class<String> type() {
                return String.class;
            }

            @Override
            public String read(Reading reading) {
                var name = reading.part(Names.class).first();
                reading.before(Names.class).map(Names::first).filter(was -> !was.equals(name))
                        .ifPresent(was -> reading.problem("names.yaml", 1, "It was " + was));
                return name;
            }
        };
        var content = new Content(folder, List.of(NAMES, DAY, steadfast), TODAY);
        content.edition();
        Files.writeString(file, "first: Jo-Anne\n");
        content.look();
        assertThat(content.part(Names.class)).isEqualTo(new Names("Amina"));
        assertThat(content.problems()).extracting(Problem::words).containsExactly("It was Amina");
    }

    @Test
    void a_bad_change_never_replaces_what_is_served() throws IOException {
        var content = served();
        Files.writeString(file, "frist: Jo-Anne\n");
        content.look();
        assertThat(content.part(Names.class)).isEqualTo(new Names("Amina"));
        assertThat(content.problems()).extracting(Problem::file).contains("names.yaml");
        Files.writeString(file, "first: Mended\n");
        content.look();
        assertThat(content.part(Names.class)).isEqualTo(new Names("Mended"));
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void a_file_that_is_taken_away_leaves_the_last_good_content() throws IOException {
        var content = served();
        Files.delete(file);
        content.look();
        assertThat(content.part(Names.class)).isEqualTo(new Names("Amina"));
        assertThat(content.problems()).singleElement().extracting(Problem::words).asString()
                .contains("missing");
    }

    @Test
    void without_a_change_the_same_edition_stays() throws IOException {
        var content = served();
        var edition = content.edition();
        content.look();
        assertThat(content.edition()).isSameAs(edition);
    }

    @Test
    void a_new_day_reads_the_same_files_again() throws IOException {
        var days = new Days();
        var content = new Content(folder, List.of(DAY), days);
        assertThat(content.part(LocalDate.class)).isEqualTo(LocalDate.of(2026, 11, 21));
        days.now = days.now.plus(Duration.ofDays(1));
        content.look();
        assertThat(content.part(LocalDate.class)).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void a_start_with_a_problem_stops_with_its_file_and_line() throws IOException {
        Files.writeString(file, "second: x\n");
        var content = content();
        assertThatThrownBy(content::edition).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("names.yaml:1: \"first\" is missing");
    }

    @Test
    void a_start_without_a_folder_says_what_to_set() {
        assertThatThrownBy(() -> new Content(folder.resolve("nowhere"), List.of(NAMES),
                TODAY))
                .hasMessageContaining("CONTENT_FOLDER");
    }

    private Content content() throws IOException {
        return new Content(folder, List.of(NAMES), TODAY);
    }

    /// Content that has been read once.
    private Content served() throws IOException {
        var content = content();
        assertThat(content.edition()).isNotNull();
        return content;
    }
}
