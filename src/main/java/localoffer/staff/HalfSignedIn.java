package localoffer.staff;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import localoffer.web.Secret;

/// Who has shown the first step and not yet the second. It travels in the form, signed and bound
/// to the browser, so that any node can take it up and nothing need be stored.
///
/// @param byLink whether the first step was a one-time link
/// @param path where they go on to
record HalfSignedIn(UUID person, boolean byLink, Instant until, String path) {

    private static final Duration LASTS = Duration.ofMinutes(10);

    /// Writes and reads them.
    @Singleton
    static final class Papers {

        private final Secret secret;
        private final Clock clock;

        Papers(Secret secret, Clock clock) {
            this.secret = secret;
            this.clock = clock;
        }

        /// @param bearer the hash that tells the browser
        String write(UUID person, boolean byLink, String path, String bearer) {
            var until = clock.instant().plus(LASTS).getEpochSecond();
            var text = encoded((person + " " + byLink + " " + until + " " + path)
                    .getBytes(StandardCharsets.UTF_8));
            return text + "." + signature(text, bearer);
        }

        Optional<HalfSignedIn> read(String paper, String bearer) {
            var dot = Math.max(0, paper.indexOf('.'));
            var text = paper.substring(0, dot);
            var right = signature(text, bearer).getBytes(StandardCharsets.US_ASCII);
            if (dot == 0 || !MessageDigest.isEqual(right,
                    paper.substring(dot + 1).getBytes(StandardCharsets.UTF_8))) {
                return Optional.empty();
            }
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                    .split(" ", 4);
            return Optional.of(new HalfSignedIn(UUID.fromString(parts[0]),
                            Boolean.parseBoolean(parts[1]),
                            Instant.ofEpochSecond(Long.parseLong(parts[2])), parts[3]))
                    .filter(half -> clock.instant().isBefore(half.until()));
        }

        private String signature(String text, String bearer) {
            return encoded(secret.sign("half signed in", text + "|" + bearer));
        }

        private static String encoded(byte[] bytes) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
    }
}
