package localoffer.questionnaires;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import localoffer.web.GivenKey;

/// Seals what people write until somebody has read it and decided about it: the database, its
/// files and its backups hold nothing that can be read without the key, which is not there.
@Singleton
public class SealedWords {

    private static final GivenKey KEY = new GivenKey("COMMENTS_KEY", "comments-key",
            "a key for what people write");
    private static final String CIPHER = "AES/GCM/NoPadding";
    /// What is sealed by this key for another use is not opened here.
    private static final byte[] USE = "comment".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SealedWords(@Value("${comments.key:}") String configured,
            @Value("${web.secret-folder:.data}") Path folder,
            @Value("${datasources.default.url}") String database)
            throws IOException, GeneralSecurityException {
        var given = KEY.find(configured, folder, database);
        key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(given), "AES");
    }

    /// The same words are sealed differently every time, so that nobody can compare them.
    public byte[] seal(String words) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var text = cipher(Cipher.ENCRYPT_MODE, nonce, nonce.length)
                    .doFinal(words.getBytes(StandardCharsets.UTF_8));
            var sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
            System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Empty when it was not sealed by this key, or was changed since.
    public Optional<String> open(byte[] sealed) {
        if (sealed.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            var text = cipher(Cipher.DECRYPT_MODE, sealed, NONCE_BYTES)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, int length) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, length));
        cipher.updateAAD(USE);
        return cipher;
    }
}
