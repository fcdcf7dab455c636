package localoffer.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A signed-in browser, and who it is.
///
/// @param byLink whether it was opened by a one-time link, which allows a new password without
///     the old one
/// @param services slugs with a space between
/// @param provides slugs of their own services likewise
/// @param tasks their words with a space between
@MappedEntity("staff_session")
record Session(@Id String hash, UUID person, boolean byLink, Instant seen, String knownAs,
        boolean administrator, boolean allServices, String services, String provides,
        String tasks) {

    StaffMember member() {
        return new StaffMember(person, knownAs, administrator, allServices, slugs(services),
                slugs(provides), Task.of(List.of(tasks.split(" "))::contains));
    }

    private static Set<String> slugs(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(" "));
    }
}
