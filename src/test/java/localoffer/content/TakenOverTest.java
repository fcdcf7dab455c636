package localoffer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import localoffer.sample.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a change does not touch is not read again, and what it touches is.
class TakenOverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /// They tell whoever writes the files how.
    private static final Set<String> FOR_WRITERS =
            Set.of("directory/FIELDS.md", "EVENTS.md", "DOCUMENTS.md");

    private record Town(String name) {}

    private record Towns(List<String> names) {}

    private record Day(LocalDate day) {}

    private record Letter(String words) {}

    private record Scan(long bytes) {}

    private static final List<Part<?>> PARTS = List.of(
            part(Town.class, reading -> new Town(reading.file("town.txt").orElseThrow().text())),
            part(Towns.class, reading -> new Towns(reading.files("towns", ".txt").stream()
                    .map(SourceFile::text).toList())),
            part(Day.class, reading -> new Day(reading.today())),
            part(Letter.class, reading -> new Letter(reading.part(Town.class).name() + " of "
                    + reading.part(Day.class).day())),
            part(Scan.class, reading -> new Scan(
                    reading.file("files/scan.pdf").orElseThrow().bytes())));

    @TempDir
    private Path folder;
    private Edition first;

    @BeforeEach
    void read_once() throws IOException {
        write("town.txt", "Crook");
        write("towns/a.txt", "Shildon");
        write("files/scan.pdf", "first");
        first = read(TODAY, Optional.empty());
    }

    @Test
    void a_file_of_nobodys_changes_nothing() throws IOException {
        write("else.txt", "Else");
        assertThat(again()).containsExactlyInAnyOrder(
                Town.class, Towns.class, Day.class, Letter.class, Scan.class);
    }

    @Test
    void what_is_made_of_a_changed_file_and_what_is_made_of_that_is_made_anew()
            throws IOException {
        write("town.txt", "Tow Law");
        assertThat(again()).containsExactlyInAnyOrder(Towns.class, Day.class, Scan.class);
        assertThat(read(TODAY, Optional.of(first)).part(Letter.class).words())
                .startsWith("Tow Law");
    }

    @Test
    void a_file_more_or_less_in_a_folder_is_seen() throws IOException {
        write("towns/b.txt", "Stanley");
        assertThat(again()).doesNotContain(Towns.class).hasSize(4);
        var two = read(TODAY, Optional.of(first));
        Files.delete(folder.resolve("towns/a.txt"));
        assertThat(read(TODAY, Optional.of(two)).part(Towns.class).names())
                .containsExactly("Stanley");
    }

    @Test
    void a_file_that_is_handed_out_as_it_is_is_seen_by_its_size_and_time() throws IOException {
        write("files/scan.pdf", "other");
        Files.setLastModifiedTime(folder.resolve("files/scan.pdf"), FileTime.fromMillis(1));
        assertThat(again()).doesNotContain(Scan.class).hasSize(4);
    }

    @Test
    void on_another_day_only_what_asked_for_the_day_is_made_anew() throws IOException {
        var next = read(TODAY.plusDays(1), Optional.of(first));
        assertThat(same(next)).containsExactlyInAnyOrder(Town.class, Towns.class, Scan.class);
        assertThat(next.part(Letter.class).words()).endsWith("2026-11-23");
    }

    /// A part that opened a file by itself would be taken over when that file has changed.
    @Test
    void every_file_of_the_real_folder_is_asked_for() {
        var origin = Parts.real().edition().origin();
        var unknown = new HashSet<>(origin.files().keySet());
        unknown.removeAll(FOR_WRITERS);
        unknown.removeIf(path -> origin.asked().values().stream().anyMatch(asked ->
                !asked.isSame(List.of(origin.files().get(path)), true)));
        assertThat(unknown).isEmpty();
        assertThat(origin.asked()).hasSizeGreaterThan(20);
    }

    private Set<Class<?>> again() throws IOException {
        return same(read(TODAY, Optional.of(first)));
    }

    /// The parts that are the very same as at first.
    @SuppressWarnings("ReferenceEquality")
    private Set<Class<?>> same(Edition next) {
        return PARTS.stream().map(Part::type)
                .filter(type -> next.part(type) == first.part(type))
                .collect(Collectors.toSet());
    }

    private Edition read(LocalDate day, Optional<Edition> known) throws IOException {
        return Content.read(folder, PARTS, day, known).edition();
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static <T> Part<T> part(Class<T> type, Function<Reading, T> making) {
        return new Part<>() {
            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public T read(Reading reading) {
                return making.apply(reading);
            }
        };
    }
}
