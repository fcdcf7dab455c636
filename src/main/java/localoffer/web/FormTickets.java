package localoffer.web;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Hands out signed tickets for public forms and knows them again. Nothing is stored and no
/// cookie is set: the ticket travels in the form. How long one is good for, and that it is good
/// once, its form decides.
@Singleton
public class FormTickets {

    private static final String PURPOSE = "ticket";
    private static final int NONCE_BYTES = 16;
    private static final int CHARACTERS_MAX = 400;
    /// The form, the second of issue, the nonce, and the signature of the three.
    private static final Pattern TOKEN =
            Pattern.compile("(([a-z0-9/-]+)\\.(\\d{1,12})\\.([\\w-]{22}))\\.([\\w-]{43})");

    private final Secret secret;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FormTickets(Secret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /// A fresh ticket for the hidden field.
    ///
    /// @param form its name: lower-case letters, digits, hyphens and slashes
    public String issue(String form) {
        return issue(form, clock.instant());
    }

    /// A fresh ticket for a form that was handed out before.
    public String issue(String form, Instant since) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text = form + "." + since.getEpochSecond() + "." + base64(nonce);
        return text + "." + signature(text);
    }

    /// The ticket, if this site made it and nobody has changed it.
    public Optional<FormTicket> read(String token) {
        if (token.length() > CHARACTERS_MAX) {
            return Optional.empty();
        }
        var parts = TOKEN.matcher(token);
        if (!parts.matches() || !same(signature(parts.group(1)), parts.group(5))) {
            return Optional.empty();
        }
        var issued = Instant.ofEpochSecond(Long.parseLong(parts.group(3)));
        return Optional.of(new FormTicket(parts.group(2), issued, parts.group(4)));
    }

    private String signature(String text) {
        return base64(secret.sign(PURPOSE, text));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Takes as long for a signature that is nearly right as for one that is not.
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII),
                other.getBytes(StandardCharsets.US_ASCII));
    }
}
