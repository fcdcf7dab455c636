package localoffer.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import localoffer.content.Loaded;

/// A copy of the real content folder, in which a test may write what it is about.
public record ContentCopy(Path folder) {

    private static final Path REAL = Path.of("content");

    public static ContentCopy in(Path folder) {
        try (Stream<Path> walk = Files.walk(REAL)) {
            for (var from : walk.toList()) {
                var to = folder.resolve(REAL.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentCopy(folder);
    }

    public ContentCopy write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// The folder with everything that is wrong in it, as the site would read it.
    ///
    /// @param wanted the parts to read, with those that they need, which is quick; when empty, all
    public Loaded read(Class<?>... wanted) {
        return Parts.read(folder, wanted);
    }
}
