package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import java.util.Optional;

/// Who is signed in, and by which session.
///
/// @param session the hash of its identifier
record SignedIn(StaffMember member, String session, boolean byLink) {

    private static final String ATTRIBUTE = "staff";

    Authentication authentication() {
        return Authentication.build(member.id().toString(), Map.of(ATTRIBUTE, this));
    }

    static Optional<SignedIn> of(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(authentication -> authentication.getAttributes().get(ATTRIBUTE))
                .map(SignedIn.class::cast);
    }
}
