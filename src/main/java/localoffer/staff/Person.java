package localoffer.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A person of staff.
///
/// @param signInName an e-mail address or short name, in small letters
/// @param knownAs the words of their role
/// @param passwordHash nothing until they have chosen a password
@MappedEntity("staff_person")
record Person(@Id UUID id, String signInName, String knownAs, @Nullable String passwordHash,
        boolean administrator, boolean allServices, boolean active) {

    static final int NAME_CHARACTERS_MAX = 200;

    /// Names are the same however they are typed.
    static String plain(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    static Person administrator(String signInName) {
        return new Person(UUID.randomUUID(), plain(signInName), "Administrator", null, true, true,
                true);
    }

    Optional<String> password() {
        return Optional.ofNullable(passwordHash);
    }
}
