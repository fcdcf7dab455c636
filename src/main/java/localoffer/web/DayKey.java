package localoffer.web;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes names under which things can be counted for a day but never found again: the key is
/// random, in memory only, and replaced each day.
@Singleton
public class DayKey {

    private static final String MAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private Today today;

    public DayKey(Clock clock) {
        this.clock = clock;
        this.today = today();
    }

    public String hide(byte[] what) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(what));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized SecretKeySpec key() {
        if (!today.day().equals(LocalDate.now(clock))) {
            today = today();
        }
        return today.key();
    }

    private Today today() {
        var key = new byte[BYTES];
        random.nextBytes(key);
        return new Today(LocalDate.now(clock), new SecretKeySpec(key, MAC));
    }

    private record Today(LocalDate day, SecretKeySpec key) {}
}
