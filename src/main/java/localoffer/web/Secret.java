package localoffer.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The site's key, from which every signature is made.
///
/// It comes from the environment. Only a site on the embedded database may make its own, once,
/// into the data folder: nodes that share a real database must share the key as well.
@Singleton
public class Secret {

    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final byte[] key;
    private final Map<String, Mac> purposes = new ConcurrentHashMap<>();

    Secret(@Value("${web.secret:}") String configured,
            @Value("${web.secret-folder:.data}") Path folder,
            @Value("${datasources.default.url}") String database) throws IOException {
        if (!configured.isBlank()) {
            if (configured.length() < BYTES) {
                throw new IllegalStateException("SECRET is too short: give at least " + BYTES
                        + " characters, for example from: openssl rand -base64 48");
            }
            key = configured.getBytes(StandardCharsets.UTF_8);
        } else if (database.startsWith("jdbc:embedded:")) {
            key = kept(folder);
        } else {
            throw new IllegalStateException("SECRET is missing. A site on a real database needs"
                    + " a secret of its own, the same on every node. Make one with: openssl rand"
                    + " -base64 48");
        }
    }

    /// The HMAC-SHA-256 of the text under a key of its own for each purpose, so that what was
    /// signed for one use is worth nothing for another.
    public byte[] sign(String purpose, String text) {
        return signed(purposes.computeIfAbsent(purpose, unknown -> mac(signed(mac(key), purpose))),
                text);
    }

    /// A key for a library that signs by itself.
    public String keyFor(String purpose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed(mac(key), purpose));
    }

    /// Nobody else uses the copy, and making it is cheaper than taking the key in again.
    private static byte[] signed(Mac mac, String text) {
        try {
            return ((Mac) mac.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] kept(Path folder) throws IOException {
        var file = folder.resolve("secret");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            var fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
            Files.write(file, fresh);
        }
        return Files.readAllBytes(file);
    }
}
