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
            return HexFormat.of().formatHex(((Mac) mac().clone()).doFinal(what));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized Mac mac() {
        if (!today.day().equals(LocalDate.now(clock))) {
            today = today();
        }
        return today.mac();
    }

    private Today today() {
        var key = new byte[BYTES];
        random.nextBytes(key);
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return new Today(LocalDate.now(clock), mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param mac that is only ever copied
    private record Today(LocalDate day, Mac mac) {}
}
