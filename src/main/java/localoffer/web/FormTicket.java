package localoffer.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/// What a public form carries to show that this site handed it out.
///
/// @param form which form it was handed out for
/// @param issued to the second; it is never stored
/// @param nonce random, and different in every form that is handed out
public record FormTicket(String form, Instant issued, String nonce) {

    /// What is kept of a ticket that was used. The nonce stands in a page that somebody may have
    /// saved; its hash cannot be matched to anybody without that page.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(nonce.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
