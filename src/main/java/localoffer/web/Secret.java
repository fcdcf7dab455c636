package localoffer.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The site's key, from which every signature is made.
///
/// It comes from the environment, or from the data folder of a demonstration.
@Singleton
public class Secret {

    private static final GivenKey KEY =
            new GivenKey("SECRET", "secret", "a secret of its own");
    private static final String MAC = "HmacSHA256";

    private final byte[] key;
    private final Map<String, Mac> purposes = new ConcurrentHashMap<>();

    Secret(@Value("${web.secret:}") String configured,
            @Value("${web.secret-folder:.data}") Path folder,
            @Value("${datasources.default.url}") String database) throws IOException {
        key = KEY.find(configured, folder, database);
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
}
