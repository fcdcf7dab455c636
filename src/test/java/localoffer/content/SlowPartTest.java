package localoffer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowPartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    /// How many files there are.
    record Slow(int files) {

        static final class Reader implements SlowPart<Slow> {

            @Override
            public Class<Slow> type() {
                return Slow.class;
            }

            @Override
            public Supplier<Slow> begin(Reading reading) {
                var files = reading.files("a", ".md");
                return () -> new Slow(files.size());
            }
        }
    }

    @Test
    void a_slow_part_is_made_when_it_is_first_asked_for() {
        var edition = Readings.read(folder, List.of(new Slow.Reader()), TODAY, Optional.empty())
                .edition();
        assertThat(edition.isMade(Slow.class)).isFalse();
        assertThat(edition.part(Slow.class)).isEqualTo(new Slow(0));
        assertThat(edition.isMade(Slow.class)).isTrue();
    }
}
