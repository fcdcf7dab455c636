package localoffer.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/// Lets one person in once, without a password.
@MappedEntity("sign_in_link")
record SignInLink(@Id String hash, UUID person, Instant expires, @Nullable Instant used) {

    static String path(String token) {
        return "/staff/sign-in/" + token;
    }
}
