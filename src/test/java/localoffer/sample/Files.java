package localoffer.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files of the project, from its own folder.
public final class Files {

    private Files() {}

    public static String text(String path) {
        return text(Path.of(path));
    }

    public static String text(Path path) {
        try {
            return java.nio.file.Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every file below a folder whose name has one of the endings, in order.
    public static List<Path> below(String folder, String... endings) {
        try (Stream<Path> walk = java.nio.file.Files.walk(Path.of(folder))) {
            return walk.filter(java.nio.file.Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
