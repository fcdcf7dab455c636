package localoffer.staff;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import localoffer.web.Secret;

/// The hidden field of every staff form, which a page of another site cannot know.
///
/// It is signed for one session (or, before sign-in, one browser) and different on each page, so
/// that nothing need be stored and compressed pages do not give it away.
@Singleton
class FormTokens {

    static final String FIELD = "token";
    private static final String PURPOSE = "csrf";

    private final Secret secret;

    FormTokens(Secret secret) {
        this.secret = secret;
    }

    /// @param bearer the hash of the session's or the visit's identifier
    String make(String bearer) {
        var once = Token.fresh().value();
        return once + "." + signature(once, bearer);
    }

    boolean accepts(String token, String bearer) {
        var dot = token.indexOf('.');
        if (dot < 0) {
            return false;
        }
        var expected = signature(token.substring(0, dot), bearer);
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII),
                token.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String once, String bearer) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(secret.sign(PURPOSE, once + "|" + bearer));
    }
}
