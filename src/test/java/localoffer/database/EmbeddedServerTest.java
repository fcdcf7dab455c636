package localoffer.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @TempDir Path server;

    @Test
    void what_a_stopped_start_left_half_unpacked_is_removed() throws IOException {
        var half = Files.createDirectories(server.resolve("PG-half/lib"));
        Files.writeString(half.resolve("libpq.so.5"), "");
        Files.createSymbolicLink(half.resolve("libpq.so"), Path.of("libpq.so.5"));
        var whole = Files.createDirectories(server.resolve("PG-whole"));
        Files.writeString(whole.resolve(".exists"), "");

        EmbeddedServer.removeHalfUnpacked(server);

        assertThat(server).isDirectoryNotContaining("glob:**/PG-half")
                .isDirectoryContaining("glob:**/PG-whole");
        EmbeddedServer.removeHalfUnpacked(server.resolve("nowhere"));
    }
}
