package localoffer.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/// A key that the environment gives. Only a site on the embedded database may make its own, once,
/// into the data folder: nodes that share a real database must share the key as well.
///
/// @param setting its name in the environment
/// @param file its name in the data folder
/// @param use what it is, for whoever forgot it
public record GivenKey(String setting, String file, String use) {

    private static final int BYTES = 32;
    private static final String MAKE = "openssl rand -base64 48";

    /// @param configured what the environment has; empty for nothing
    public byte[] find(String configured, Path folder, String database) throws IOException {
        if (!configured.isBlank()) {
            if (configured.length() < BYTES) {
                throw new IllegalStateException(setting + " is too short: give at least " + BYTES
                        + " characters, for example from: " + MAKE);
            }
            return configured.getBytes(StandardCharsets.UTF_8);
        }
        if (!database.startsWith("jdbc:embedded:")) {
            throw new IllegalStateException(setting + " is missing. A site on a real database"
                    + " needs " + use + ", the same on every node. Make one with: " + MAKE);
        }
        return kept(folder, folder.resolve(file));
    }

    private static byte[] kept(Path folder, Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            make(file, folder);
        }
        return Files.readAllBytes(file);
    }

    /// The file appears whole or not at all, and the first of two that make it wins.
    private static void make(Path file, Path folder) throws IOException {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        var owner = PosixFilePermissions.fromString("rw-------");
        var draft = Files.createTempFile(folder, "key", ".new",
                PosixFilePermissions.asFileAttribute(owner));
        try {
            Files.write(draft, fresh);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another one was made in the meantime: that is the key.
        } finally {
            Files.delete(draft);
        }
    }
}
