package localoffer.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What staff did, for ever: the database refuses to change an entry.
@Singleton
public class Audit {

    private static final int WHAT_CHARACTERS_MAX = 100;
    private static final int ABOUT_CHARACTERS_MAX = 500;

    private final Entries entries;
    private final Clock clock;

    Audit(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /// Adds an entry, in the transaction of the caller if there is one.
    ///
    /// @param what was done, in a few plain words: "read the results"
    /// @param about what it was done to: a slug, an id, a sign-in name; never what families wrote
    public void record(StaffMember who, String what, String about) {
        record(who.id(), what, about);
    }

    void record(UUID person, String what, String about) {
        add(person, what, about);
    }

    /// What the site did by itself.
    void record(String what, String about) {
        add(null, what, about);
    }

    private void add(@Nullable UUID person, String what, String about) {
        if (what.isBlank() || what.length() > WHAT_CHARACTERS_MAX) {
            throw new IllegalArgumentException("Not a few plain words: " + what);
        }
        var cut = about.substring(0, Math.min(about.length(), ABOUT_CHARACTERS_MAX));
        entries.save(new Entry(null, person, what, cut, clock.instant()));
    }

    @MappedEntity("audit")
    record Entry(@Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long id,
            @Nullable UUID person, String what, String about, Instant at) {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Entries extends GenericRepository<Entry, Long> {

        Entry save(Entry entry);

        List<Entry> findByPersonOrderById(UUID person);
    }
}
