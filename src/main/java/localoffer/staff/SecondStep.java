package localoffer.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import localoffer.database.Sql;
import localoffer.web.Secret;

/// The second step of signing in, for who has set it up: a one-time code of their telephone.
@Singleton
class SecondStep {

    /// Clocks differ: the code before and the one after count, too.
    private static final int STEPS_AROUND = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String START = """
            insert into staff_second_step (person, sealed) values (?, ?)
            on conflict (person) do update set sealed = excluded.sealed
                  where not staff_second_step.confirmed
            """;
    /// One code opens one door, however many nodes are asked at once.
    private static final String USE = """
            update staff_second_step set last_step = ?, confirmed = true
             where person = ? and confirmed = ? and last_step < ?
            """;

    private final Sql sql;
    private final Clock clock;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SecondStep(Sql sql, Clock clock, Secret secret) {
        this.sql = sql;
        this.clock = clock;
        this.key = new SecretKeySpec(secret.sign("second step", "seal"), "AES");
    }

    @Transactional(readOnly = true)
    boolean isOn(UUID person) {
        return sql.exists("select 1 from staff_second_step where person = ? and confirmed", person);
    }

    /// A new secret, which counts only when a code of it was typed; nothing if there is one that
    /// counts.
    @Transactional
    Optional<byte[]> start(UUID person) {
        var secret = new byte[OneTimeCodes.SECRET_BYTES];
        random.nextBytes(secret);
        return sql.change(START, person, seal(person, secret)) == 1
                ? Optional.of(secret) : Optional.empty();
    }

    /// The secret that waits for its first code.
    @Transactional(readOnly = true)
    Optional<byte[]> started(UUID person) {
        return secret(person, false);
    }

    @Transactional
    boolean confirm(UUID person, String code) {
        return use(person, code, false);
    }

    @Transactional
    boolean accepts(UUID person, String code) {
        return use(person, code, true);
    }

    @Transactional
    boolean remove(UUID person) {
        return sql.change("delete from staff_second_step where person = ?", person) == 1;
    }

    private boolean use(UUID person, String typed, boolean confirmed) {
        var code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var secret = secret(person, confirmed);
        if (secret.isEmpty()) {
            return false;
        }
        long now = OneTimeCodes.step(clock.instant());
        for (long step = now - STEPS_AROUND; step <= now + STEPS_AROUND; step++) {
            var right = OneTimeCodes.code(secret.get(), step).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, code)) {
                return sql.change(USE, step, person, confirmed, step) == 1;
            }
        }
        return false;
    }

    private Optional<byte[]> secret(UUID person, boolean confirmed) {
        return sql.first("select sealed from staff_second_step where person = ? and confirmed = ?",
                row -> row.getBytes(1), person, confirmed).map(sealed -> open(person, sealed));
    }

    private byte[] seal(UUID person, byte[] secret) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, person, nonce, secret);
        var all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return all;
    }

    private byte[] open(UUID person, byte[] sealed) {
        return cipher(Cipher.DECRYPT_MODE, person, Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    /// Bound to the person, so that nobody's secret can be put in another's place.
    private byte[] cipher(int mode, UUID person, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A second step cannot be read: was SECRET changed?", e);
        }
    }
}
