package localoffer.staff;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The codes that a telephone shows for half a minute each: RFC 6238 as every app has it, with
/// HMAC-SHA-1, six figures and steps of 30 seconds.
final class OneTimeCodes {

    static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int FIGURES = 1_000_000;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private OneTimeCodes() {}

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int from = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(from) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % FIGURES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The secret in Base32 (RFC 4648), as people type it in and apps read it.
    static String text(byte[] secret) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (var each : secret) {
            held = (held << 8) | (each & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(LETTERS.charAt((held >> bits) & 31));
            }
            held &= (1 << bits) - 1;
        }
        return text.toString();
    }
}
