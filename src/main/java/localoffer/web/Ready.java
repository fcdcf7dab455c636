package localoffer.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Bytes that are sent as they are, plain or compressed, with the mark of their content.
final class Ready {

    private static final int HASH_CHARACTERS = 16;

    private final byte[] plain;
    private final byte[] zipped;
    private final String hash;

    private Ready(byte[] plain) {
        this.plain = plain;
        this.zipped = zip(plain);
        this.hash = hash(plain);
    }

    static Ready of(byte[] plain) {
        return new Ready(plain);
    }

    byte[] bytes(boolean compressed) {
        return compressed ? zipped : plain;
    }

    String hash() {
        return hash;
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3);
        try (var zip = new BestGzip(bytes)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Compressed once and sent often: worth the most thorough level.
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
