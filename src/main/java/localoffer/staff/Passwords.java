package localoffer.staff;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Turns passwords into what may be stored: Argon2id at the least cost that OWASP allows, in the
/// usual text form, which names its cost so that a later version can raise it.
@Singleton
class Passwords {

    private static final int MEMORY_KIBIBYTES = 19_456;
    private static final int ROUNDS = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /// A rush at the door must not take all the memory: 8 x 19 MiB.
    private static final int AT_ONCE_MAX = 8;
    private static final Pattern STORED = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE_MAX);
    /// Nobody's password. An unknown name is measured against it, to take as long as a known one.
    private final String nobody = stored(bytes(SALT_BYTES), bytes(HASH_BYTES));

    String hash(String password) {
        var salt = bytes(SALT_BYTES);
        return stored(salt, argon2(password, salt, MEMORY_KIBIBYTES, ROUNDS));
    }

    private static String stored(byte[] salt, byte[] hash) {
        return "$argon2id$v=19$m=" + MEMORY_KIBIBYTES + ",t=" + ROUNDS + ",p=1$"
                + TEXT.encodeToString(salt) + "$" + TEXT.encodeToString(hash);
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /// False, after the same time, when there is nothing to compare with.
    boolean matches(String password, Optional<String> stored) {
        var parts = STORED.matcher(stored.orElse(nobody));
        if (!parts.matches()) {
            throw new IllegalStateException("A stored password hash cannot be read");
        }
        var hash = argon2(password, Base64.getDecoder().decode(parts.group(3)),
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts.group(4)))
                && stored.isPresent();
    }

    private byte[] argon2(String password, byte[] salt, int memory, int rounds) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory).withIterations(rounds).withParallelism(1)
                .withSalt(salt).build());
        var hash = new byte[HASH_BYTES];
        // Two keyboards may write the same letter in two ways.
        var typed = Normalizer.normalize(password, Normalizer.Form.NFKC);
        places.acquireUninterruptibly();
        try {
            generator.generateBytes(typed.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            places.release();
        }
        return hash;
    }
}
